"""The version of this package, as installed."""

from importlib import metadata

try:
    VERSION = metadata.version("altegio-client")
except metadata.PackageNotFoundError:
    VERSION = "source"

"""The version of this package; told nowhere else."""

VERSION = "0.1.0"

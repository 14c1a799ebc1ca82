# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

"""Functions of the API developers: a package for each tag, a module for each operation."""

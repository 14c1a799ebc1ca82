# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

"""Functions of the tag dictionaries, a module for each operation."""

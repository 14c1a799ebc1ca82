# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

"""Functions of the tag marketplace, a module for each operation."""

# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

"""Functions of the tag products, a module for each operation."""

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

"""Functions of the tag schedule, a module for each operation."""

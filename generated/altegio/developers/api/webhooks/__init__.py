# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

"""Functions of the tag webhooks, a module for each operation."""

# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

"""Functions of the API booking: a package for each tag, a module for each operation."""

# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

"""Functions of the tag authentication, a module for each operation."""

# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

"""Functions of the tag online_booking, a module for each operation."""

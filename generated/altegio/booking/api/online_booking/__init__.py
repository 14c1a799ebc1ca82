# Generated from openapi/public.yaml by `make regenerate`: edit overrides/.

"""Functions of the tag online_booking, a module for each operation."""

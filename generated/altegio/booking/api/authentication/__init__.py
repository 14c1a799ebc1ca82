# Generated from openapi/public.yaml by `make regenerate`: edit overrides/.

"""Functions of the tag authentication, a module for each operation."""

# Generated from openapi/public.yaml by `make regenerate`; do not edit.

"""Functions of the tag authentication, a module for each operation."""

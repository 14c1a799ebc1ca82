# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

"""Functions of the tag client_account, a module for each operation."""

# Generated from openapi/public.yaml by `make regenerate`: edit overrides/.

"""Functions of the tag client_account, a module for each operation."""

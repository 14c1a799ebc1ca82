# Generated from openapi/public.yaml by `make regenerate`; do not edit.

"""Functions of the tag client_account, a module for each operation."""

# Generated from openapi/developers.yaml by `make regenerate`: edit overrides/.

"""Functions of the tag webhooks, a module for each operation."""

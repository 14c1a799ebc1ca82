# Generated from openapi/b2b-v1.yaml by `make regenerate`: edit overrides/.

"""Functions of the tag loyalty_cards, a module for each operation."""

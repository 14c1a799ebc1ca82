# Generated; do not edit.

"""Functions of the tag webhooks, a module for each operation."""

# Generated; do not edit.

"""Functions of the tag custom_fields, a module for each operation."""

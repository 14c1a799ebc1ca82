# Generated; do not edit.

"""Functions of the tag sales, a module for each operation."""

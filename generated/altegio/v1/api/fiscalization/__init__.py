# Generated; do not edit.

"""Functions of the tag fiscalization, a module for each operation."""

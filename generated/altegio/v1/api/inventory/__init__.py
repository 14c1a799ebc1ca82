# Generated; do not edit.

"""Functions of the tag inventory, a module for each operation."""

# Generated; do not edit.

"""Functions of the tag clients, a module for each operation."""

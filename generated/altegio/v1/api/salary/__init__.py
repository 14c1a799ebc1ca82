# Generated; do not edit.

"""Functions of the tag salary, a module for each operation."""

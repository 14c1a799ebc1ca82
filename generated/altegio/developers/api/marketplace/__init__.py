# Generated; do not edit.

"""Functions of the tag marketplace, a module for each operation."""

# Generated; do not edit.

"""Functions of the tag products, a module for each operation."""

# Generated; do not edit.

"""Functions of the tag deposits, a module for each operation."""

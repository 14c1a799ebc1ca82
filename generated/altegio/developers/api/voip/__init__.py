# Generated; do not edit.

"""Functions of the tag voip, a module for each operation."""

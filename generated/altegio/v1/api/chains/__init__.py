# Generated; do not edit.

"""Functions of the tag chains, a module for each operation."""

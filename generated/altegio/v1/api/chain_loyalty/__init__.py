# Generated; do not edit.

"""Functions of the tag chain_loyalty, a module for each operation."""

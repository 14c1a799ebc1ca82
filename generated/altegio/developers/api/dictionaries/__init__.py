# Generated; do not edit.

"""Functions of the tag dictionaries, a module for each operation."""

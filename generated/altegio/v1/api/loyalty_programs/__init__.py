# Generated; do not edit.

"""Functions of the tag loyalty_programs, a module for each operation."""

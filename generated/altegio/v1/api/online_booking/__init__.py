# Generated; do not edit.

"""Functions of the tag online_booking, a module for each operation."""

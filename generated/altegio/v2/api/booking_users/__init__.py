# Generated; do not edit.

"""Functions of the tag booking_users, a module for each operation."""

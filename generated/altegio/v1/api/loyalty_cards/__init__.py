# Generated; do not edit.

"""Functions of the tag loyalty_cards, a module for each operation."""

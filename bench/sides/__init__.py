"""One module for each side of the comparison: how it reads answers, reaches their fields and writes them back."""

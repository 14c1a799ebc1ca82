"""Makes the pages of the documentation that are not written by hand, and checks the site that came out."""

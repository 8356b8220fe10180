"""What can be printed, and how a record becomes a page."""

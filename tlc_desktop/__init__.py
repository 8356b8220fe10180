"""A facilitator's desk for a teacher learning community."""

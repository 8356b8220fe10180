"""What is printed: values whose names are already those that their audience may read."""

"""What is printed and exported, read for one audience: names are resolved here, once and for all."""

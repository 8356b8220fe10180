"""What is promised about every community's file, P1 to P20, each tried on real files, kills and faults.

`python -m tests.safety` tries all of it in full and prints one table (`--quick`: a few of each; what else is
given goes to pytest, `-k p14`). Each is a test as well: a few tries in every run, all of them with
`pytest --long tests/safety`.

A test of a promise stands in `tests/safety/test_*.py` and tells its figures through the fixture `figure`
(`conftest.py`); the table has a row for each, whoever wrote it, and says of a promise without one that nothing was
tried. What cannot be tried on a machine says so with `figure.not_run`.
"""

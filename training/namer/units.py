"""What counts as 1 of the integers that the network reads."""

TABLE_UNIT = 8192.0
"""Of the 16-bit numbers that the tables give."""
FULL = 32767
"""Of states."""

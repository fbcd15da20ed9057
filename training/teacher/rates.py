"""How fast a model learns, from the first step to the last."""

from collections.abc import Callable


def rising_then_falling(total: int, warm: float) -> Callable[[int], float]:
    """A part of the full rate for each of `total` steps, 0 to 1: it rises for the share `warm` of them, then falls to nothing."""
    return lambda step: min((step + 1) / (total * warm), max(total - step, 0) / (total * (1 - warm)), 1)

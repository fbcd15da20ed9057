"""What the network of tags knows of forms."""

import numpy as np


def rows_of_forms(data: dict, arrays: dict[str, np.ndarray], forms: np.ndarray) -> np.ndarray:
    """`[forms, width]`: the 16-bit numbers of the word and of its views, side by side."""
    factors = [data["wordFactor"], *data["viewFactors"]]
    widths = [data["wordWidth"], *data["viewWidths"]]
    names = ["words", *(f"view{at}" for at in range(len(data["views"])))]
    parts = []
    for at, (name, width, factor) in enumerate(zip(names, widths, factors)):
        rows = arrays[name].reshape(-1, width)[forms[:, at]].astype(np.float32)
        parts.append(np.clip(np.rint(rows * np.float32(factor)), -32767, 32767).astype(np.int16))
    return np.concatenate(parts, -1)

"""Reads a model file of the program (src/language/model-file.ts), and what the network of tags knows of forms."""

import json
import struct

import numpy as np

TYPES = {"Int8Array": "i1", "Uint8Array": "u1", "Int16Array": "i2", "Int32Array": "i4", "Float32Array": "f4"}


def decoded(path: str) -> tuple[dict, dict[str, np.ndarray]]:
    content = open(path, "rb").read()
    (length,) = struct.unpack("<I", content[4:8])
    header = json.loads(content[8 : 8 + length])
    at = 8 + length
    arrays = {}
    for one in header["arrays"]:
        at += -at % 8
        arrays[one["name"]] = np.frombuffer(content, TYPES[one["type"]], one["length"], at)
        at += arrays[one["name"]].nbytes
    return header["data"], arrays


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

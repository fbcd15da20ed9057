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


NAMES = {"int8": "Int8Array", "int16": "Int16Array", "int32": "Int32Array", "float32": "Float32Array"}


def encoded(data: dict, arrays: dict[str, np.ndarray]) -> bytes:
    """As `encodeModel` of src/language/model-file.ts."""
    listed = [{"name": name, "type": NAMES[array.dtype.name], "length": array.size} for name, array in arrays.items()]
    header = json.dumps({"data": data, "arrays": listed}, separators=(",", ":"), ensure_ascii=False).encode()
    made = bytearray(b"NGM1" + struct.pack("<I", len(header)) + header)
    for array in arrays.values():
        made += bytes(-len(made) % 8)
        made += np.ascontiguousarray(array).tobytes()
    return bytes(made)

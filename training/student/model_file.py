"""How models are kept (src/language/model-file.ts): read by the networks of tags and of names alike."""

import json
import struct

import numpy as np

TYPES = {"int8": "Int8Array", "int16": "Int16Array", "int32": "Int32Array", "float32": "Float32Array"}


def encoded(data: dict, arrays: dict[str, np.ndarray]) -> bytes:
    """As `encodeModel` of src/language/model-file.ts."""
    listed = [{"name": name, "type": TYPES[array.dtype.name], "length": array.size} for name, array in arrays.items()]
    header = json.dumps({"data": data, "arrays": listed}, separators=(",", ":"), ensure_ascii=False).encode()
    made = bytearray(b"NGM1" + struct.pack("<I", len(header)) + header)
    for array in arrays.values():
        made += bytes(-len(made) % 8)
        made += np.ascontiguousarray(array).tobytes()
    return bytes(made)

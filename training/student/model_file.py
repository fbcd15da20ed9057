"""How models are kept (src/language/model-file.ts): read by the networks of tags and of names alike."""

import hashlib
import json
import struct
from pathlib import Path

import numpy as np

TYPES = {
    "int8": "Int8Array",
    "uint8": "Uint8Array",
    "int16": "Int16Array",
    "int32": "Int32Array",
    "float32": "Float32Array",
}
KINDS = {name: np.dtype(kind) for kind, name in TYPES.items()}


def encoded(data: dict, arrays: dict[str, np.ndarray]) -> bytes:
    """As `encodeModel` of src/language/model-file.ts."""
    listed = [{"name": name, "type": TYPES[array.dtype.name], "length": array.size} for name, array in arrays.items()]
    header = json.dumps({"data": data, "arrays": listed}, separators=(",", ":"), ensure_ascii=False).encode()
    made = bytearray(b"NGM1" + struct.pack("<I", len(header)) + header)
    for array in arrays.values():
        made += bytes(-len(made) % 8)
        made += np.ascontiguousarray(array).tobytes()
    return bytes(made)


def decoded(path: str) -> tuple[dict, dict[str, np.ndarray]]:
    """As `decodeModel` of src/language/model-file.ts."""
    content = Path(path).read_bytes()
    at = 8 + struct.unpack("<I", content[4:8])[0]
    header = json.loads(content[8:at])
    arrays = {}
    for listed in header["arrays"]:
        at += -at % 8
        array = np.frombuffer(content, KINDS[listed["type"]], listed["length"], at)
        arrays[listed["name"]] = array
        at += array.nbytes
    return header["data"], arrays


def write_syntax(folder: Path, content: bytes, version: str, trained_on: list[str], scores: list[dict]) -> None:
    """The model of tags and trees with its card, as the program reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.bin").write_bytes(content)
    card = {
        "name": "syntax",
        "version": version,
        "features": 1,
        "sha256": hashlib.sha256(content).hexdigest(),
        "trainedOn": trained_on,
        "licence": "CC BY-SA 4.0; see MODELS-LICENSE",
        "scores": scores,
        "command": "npm run bench -- language",
    }
    (folder / "card.json").write_text(json.dumps(card, indent=2) + "\n")

"""
The student in the program's arithmetic, bit for bit: matrix products of int16 by int8 summed exactly, all between them in
float32, one operation at a time. `content` is what model.bin holds; `Program` computes with that alone.
"""

import numpy as np
import torch

from forms import VIEWS
from network import Student
from rounding import F, matrix, table_of

FULL = 32767
NARROW = 4095
"""Reach of what is multiplied to scores of arcs, so that sums stay within int32."""


def content(model: Student, tags: list[str], relations: list[str], hashes: np.ndarray, arc_reach: float) -> tuple[dict, dict]:
    """
    @param hashes signed hash of the word of each row but the first, any order
    @param arc_reach the largest number that what `arc` gives is to keep, before rounding
    """
    tables = [table_of(table.weight.detach()) for table in (model.word_table, *model.view_tables)]
    unit = FULL / (127 * max(scale for _, scale in tables))
    order = np.argsort(hashes, kind="stable")
    sizes = model.sizes
    data = {
        "wordWidth": sizes.word,
        "wordFactor": float(F(tables[0][1] * unit)),
        "views": list(VIEWS),
        "viewWidths": [sizes.view] * len(VIEWS),
        "viewBuckets": [1 << bits for bits in VIEWS.values()],
        "viewFactors": [float(F(scale * unit)) for _, scale in tables[1:]],
        "embedding": sizes.embedding,
        "hidden": sizes.hidden,
        "arc": sizes.arc,
        "relation": sizes.relation,
        "arcFactor": float(F(NARROW / arc_reach)),
        "arcScale": float(F(arc_reach / NARROW / NARROW)),
        "tags": tags,
        "relations": relations,
    }
    words = tables[0][0].numpy().astype(np.int8)
    arrays = {"vocabulary": hashes[order].astype(np.int32), "words": np.concatenate((words[:1], words[1:][order]))}
    for at, (integers, _) in enumerate(tables[1:]):
        arrays[f"view{at}"] = integers.numpy().astype(np.int8)
    arrays |= matrix("input", model.input.weight, model.input.bias, unit)
    for name, layers in (("forward", model.forward_layers), ("backward", model.backward_layers)):
        for at, layer in enumerate(layers, 1):
            bias = layer.bias_ih_l0 + layer.bias_hh_l0
            arrays |= matrix(f"{name}{at}.input", layer.weight_ih_l0, bias, FULL)
            arrays |= matrix(f"{name}{at}.recurrent", layer.weight_hh_l0, None, FULL)
    for name, layer in model.scorers().items():
        arrays |= matrix(name, layer.weight, layer.bias, FULL)
    root = (torch.tanh(model.root.detach()).numpy() * NARROW).round()
    arrays["arcRoot"] = root.clip(-NARROW, NARROW).astype(np.int16)
    return data, arrays


def tanh(x: np.ndarray) -> np.ndarray:
    x = np.minimum(np.maximum(x, F(-4.97)), F(4.97))
    s = x * x
    p = x * (F(135135) + s * (F(17325) + s * (F(378) + s)))
    r = F(135135) + s * (F(62370) + s * (F(3150) + s * F(28)))
    return np.minimum(np.maximum(p / r, F(-1)), F(1))


def sigmoid(x: np.ndarray) -> np.ndarray:
    return F(0.5) + F(0.5) * tanh(F(0.5) * x)


def rounded(y: np.ndarray, factor: float, most: int = FULL) -> np.ndarray:
    """Integers, kept as float64, whose products and sums are exact."""
    return np.clip(np.rint(y * F(factor)), -most, most).astype(np.float64)


class Program:
    def __init__(self, data: dict, arrays: dict[str, np.ndarray]) -> None:
        self.data, self.arrays = data, arrays
        self.wide = {
            name.removesuffix(".weights"): array.astype(np.float64).T
            for name, array in arrays.items()
            if name.endswith(".weights")
        }

    def product(self, name: str, x: np.ndarray) -> np.ndarray:
        return (x @ self.wide[name]).astype(F) * self.arrays[f"{name}.scales"]

    def linear(self, name: str, x: np.ndarray) -> np.ndarray:
        return self.product(name, x) + self.arrays[f"{name}.bias"]

    def embedded(self, rows: np.ndarray, buckets: np.ndarray) -> np.ndarray:
        """Of words: rows of the table, `[..., views]` buckets of the views."""
        parts = [rounded(self.arrays["words"][rows].astype(F), self.data["wordFactor"])]
        for at, factor in enumerate(self.data["viewFactors"]):
            parts.append(rounded(self.arrays[f"view{at}"][buckets[..., at]].astype(F), factor))
        return rounded(tanh(self.linear("input", np.concatenate(parts, -1))), FULL)

    def layer(self, name: str, x: np.ndarray) -> np.ndarray:
        """`[words, sentences, ...]`, in the order of reading."""
        hidden = self.data["hidden"]
        given = self.linear(f"{name}.input", x)
        h = np.zeros((x.shape[1], hidden))
        c = np.zeros((x.shape[1], hidden), dtype=F)
        made = []
        for time in range(len(x)):
            i, f, g, o = np.split(given[time] + self.product(f"{name}.recurrent", h), 4, axis=-1)
            c = sigmoid(f) * c + sigmoid(i) * tanh(g)
            h = rounded(sigmoid(o) * tanh(c), FULL)
            made.append(h)
        return np.stack(made)

    def read(self, e: np.ndarray, turned: np.ndarray) -> list[np.ndarray]:
        """Both layers; `turned` says where to find each word when reading backward."""
        column = np.arange(e.shape[1])
        made, x = [], e
        for at in (1, 2):
            back = self.layer(f"backward{at}", x[turned, column])[turned, column]
            x = np.concatenate((self.layer(f"forward{at}", x), back), -1)
            made.append(x)
        return made

    def arcs(self, z: np.ndarray) -> np.ndarray:
        """Of one sentence `[words, 2 hidden]`: integer scores `[words, 1 + words]`; 0 is the root."""
        d = rounded(tanh(self.linear("arcDependent", z)), FULL)
        a = rounded(tanh(self.linear("arcHead", z)), NARROW)
        t = rounded(self.linear("arc", d), self.data["arcFactor"], NARROW)
        return t @ np.concatenate((self.arrays["arcRoot"][None].astype(np.float64), a)).T

    def tags(self, z: np.ndarray) -> np.ndarray:
        return self.linear("tags", z)

    def labels(self, z: np.ndarray, heads: np.ndarray) -> np.ndarray:
        """Scores of relations to `heads` (1-based; the root may be given any answer)."""
        y = self.linear("relationDependent", z) + self.product("relationHead", z[np.maximum(heads - 1, 0)])
        return self.linear("relations", rounded(tanh(y), FULL))

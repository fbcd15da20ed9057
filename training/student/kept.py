"""A student as the program keeps it, made a network again that can learn on: the way back of `rounded.content`."""

import numpy as np
import torch
from torch import nn

from forms import UNKNOWN, hash_string, key_of, views_of
from lessons import Words
from network import SPREAD, Sizes, Student
from rounded import FULL, NARROW

MOST_OF_ROOT = 0.9999


def student_of(data: dict, arrays: dict[str, np.ndarray], rate: float) -> Student:
    """`rate`: dropout. Tables have no scale of their own in the file: they get the spread they began with."""
    sizes = Sizes(
        len(arrays["vocabulary"]) + 1,
        len(data["tags"]),
        len(data["relations"]),
        data["wordWidth"],
        data["viewWidths"][0],
        data["embedding"],
        data["hidden"],
        data["arc"],
        data["relation"],
    )
    model = Student(sizes, rate)
    unit = data["wordFactor"] * float(arrays["words"].std()) / SPREAD
    with torch.no_grad():
        put(model.word_table.weight, arrays["words"], data["wordFactor"] / unit)
        for at, (table, factor) in enumerate(zip(model.view_tables, data["viewFactors"])):
            put(table.weight, arrays[f"view{at}"], factor / unit)
        linear(model.input, "input", arrays, unit)
        for name, layers in (("forward", model.forward_layers), ("backward", model.backward_layers)):
            for at, layer in enumerate(layers, 1):
                matrix(layer.weight_ih_l0, f"{name}{at}.input", arrays, FULL)
                matrix(layer.weight_hh_l0, f"{name}{at}.recurrent", arrays, FULL)
                put(layer.bias_ih_l0, arrays[f"{name}{at}.input.bias"], 1)
                layer.bias_hh_l0.zero_()
        for name, layer in model.scorers().items():
            linear(layer, name, arrays, FULL)
        root = (arrays["arcRoot"] / NARROW).clip(-MOST_OF_ROOT, MOST_OF_ROOT)
        put(model.root, np.arctanh(root), 1)
    return model


def put(weight: torch.Tensor, values: np.ndarray, factor: float) -> None:
    weight.copy_(torch.from_numpy(values.astype(np.float64) * factor).reshape(weight.shape))


def matrix(weight: torch.Tensor, name: str, arrays: dict[str, np.ndarray], unit: float) -> None:
    rows = arrays[f"{name}.weights"].reshape(weight.shape).astype(np.float64)
    put(weight, rows * arrays[f"{name}.scales"].astype(np.float64)[:, None] * unit, 1)


def linear(layer: nn.Linear, name: str, arrays: dict[str, np.ndarray], unit: float) -> None:
    matrix(layer.weight, name, arrays, unit)
    if layer.bias is not None:
        put(layer.bias, arrays[f"{name}.bias"], 1)


class KeptWords(Words):
    """Words by the hashes that are all the file knows of them."""

    def __init__(self, hashes: np.ndarray) -> None:
        super().__init__([])
        self.at = {int(hash_): at for at, hash_ in enumerate(hashes.view(np.uint32), UNKNOWN + 1)}

    def numbers(self, word: str) -> list[int]:
        found = self.seen.get(word)
        if found is None:
            found = [self.at.get(hash_string(key_of(word)), UNKNOWN), *views_of(word)]
            self.seen[word] = found
        return found

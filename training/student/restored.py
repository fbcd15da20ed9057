"""Weights of a model file put back into a network: the way back of `rounding.py`."""

import numpy as np
import torch
from torch import nn


def put(weight: torch.Tensor, values: np.ndarray, factor: float) -> None:
    weight.copy_(torch.from_numpy(values.astype(np.float64) * factor).reshape(weight.shape))


def matrix(weight: torch.Tensor, name: str, arrays: dict[str, np.ndarray], unit: float) -> None:
    rows = arrays[f"{name}.weights"].reshape(weight.shape).astype(np.float64)
    put(weight, rows * arrays[f"{name}.scales"].astype(np.float64)[:, None] * unit, 1)


def linear(layer: nn.Linear, name: str, arrays: dict[str, np.ndarray], unit: float) -> None:
    matrix(layer.weight, name, arrays, unit)
    if layer.bias is not None:
        put(layer.bias, arrays[f"{name}.bias"], 1)

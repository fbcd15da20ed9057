"""Weights as small integers: int8 with one scale a row of a matrix, or one for a whole table."""

import numpy as np
import torch

MOST = 127
F = np.float32


def rows_of(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Integers and the scale of each row."""
    scales = (weight.abs().amax(1, keepdim=True) / MOST).clamp(min=1e-8)
    return (weight / scales).round(), scales


def matrix(name: str, weight: torch.Tensor, bias: torch.Tensor | None, unit: float) -> dict[str, np.ndarray]:
    """`unit`: how many integers of the input are 1.0."""
    integers, scales = rows_of(weight.detach().double())
    made = {f"{name}.weights": integers.numpy().astype(np.int8), f"{name}.scales": (scales[:, 0] / unit).numpy().astype(F)}
    if bias is not None:
        made[f"{name}.bias"] = bias.detach().numpy().astype(F)
    return made


TABLE_SPREAD = 6.0
"""Tables reach to so many standard deviations; the few numbers beyond are cut."""


def table_of(weight: torch.Tensor) -> tuple[torch.Tensor, float]:
    """Integers and their one scale."""
    scale = min(float(weight.abs().max()), TABLE_SPREAD * float(weight.std())) / MOST
    return (weight / scale).round().clamp(-MOST, MOST), scale

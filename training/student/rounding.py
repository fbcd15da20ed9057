"""Weights as small integers: int8 with one scale a row of a matrix, or one for a whole table."""

import torch

from network import Student

MOST = 127


def rows_of(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Integers and the scale of each row."""
    scales = (weight.abs().amax(1, keepdim=True) / MOST).clamp(min=1e-8)
    return (weight / scales).round(), scales


TABLE_SPREAD = 6.0
"""Tables reach to so many standard deviations; the few numbers beyond are cut."""


def table_of(weight: torch.Tensor) -> tuple[torch.Tensor, float]:
    """Integers and their one scale."""
    scale = min(float(weight.abs().max()), TABLE_SPREAD * float(weight.std())) / MOST
    return (weight / scale).round().clamp(-MOST, MOST), scale


class Rounded:
    """While `with` lasts, the model computes with rounded weights; its own come back after: gradients go straight through."""

    def __init__(self, model: Student) -> None:
        tables = {model.word_table.weight, *(table.weight for table in model.view_tables)}
        self.matrices = [one for one in model.parameters() if one.dim() == 2 and one not in tables]
        self.tables = list(tables)

    def __enter__(self) -> None:
        self.kept = [one.detach().clone() for one in (*self.matrices, *self.tables)]
        with torch.no_grad():
            for one in self.matrices:
                integers, scales = rows_of(one)
                one.copy_(integers * scales)
            for one in self.tables:
                integers, scale = table_of(one)
                one.copy_(integers * scale)

    def __exit__(self, *_: object) -> None:
        with torch.no_grad():
            for one, kept in zip((*self.matrices, *self.tables), self.kept):
                one.copy_(kept)

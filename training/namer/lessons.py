"""What training/names-lessons.ts writes, in batches of whole articles."""

import random
from collections.abc import Iterator

import numpy as np
import torch

LABELS = 25
MEASURED = 3


class Lessons:
    def __init__(self, folder: str, table: np.ndarray, capital: np.ndarray, states: int, clues: int) -> None:
        """`table [forms, width]`: what the tables of the network of tags give of each form; `capital [forms]`."""
        read = lambda name: np.fromfile(f"{folder}/{name}.i32", dtype=np.int32)
        self.form, self.labels = read("forms").astype(np.int64), read("labels").astype(np.int64)
        self.clues = ((read("clues").view(np.uint32)[:, None] >> np.arange(clues, dtype=np.uint32)) & 1).astype(np.bool_)
        self.states = np.memmap(f"{folder}/states.i16", dtype=np.int16).reshape(-1, states)
        self.pieces = read("pieces").astype(np.int64)
        articles = read("articles").reshape(-1, 2)
        self.article_pieces = np.concatenate(([0], np.cumsum(articles[:, 0])))
        self.complete = articles[:, 1] > 0
        self.starts = np.concatenate(([0], np.cumsum(self.pieces)))
        """First word of each piece of a sentence."""
        self.bounds = self.starts[self.article_pieces]
        """First word of each article."""
        self.runs = read("runs").reshape(-1, 3).astype(np.int64)
        self.article_runs = np.searchsorted(self.runs[:, 0], self.bounds)
        self.table, self.capital = table, capital

    def batch(self, articles: list[int]) -> dict:
        spans = [(self.bounds[at], self.bounds[at + 1]) for at in articles]
        words = np.concatenate([np.arange(first, last) for first, last in spans])
        lengths = np.concatenate([self.pieces[self.article_pieces[at] : self.article_pieces[at + 1]] for at in articles])
        form = self.form[words]
        capital = self.capital[form]
        number = np.repeat(np.arange(len(articles)), [last - first for first, last in spans])
        key = np.where(capital, number * len(self.table) + form, -1 - np.arange(len(words)))
        _, same = np.unique(key, return_inverse=True)
        # time-major, the longest sentences first: the order of packed sequences
        order = np.argsort(-lengths, kind="stable")
        starts = np.concatenate(([0], np.cumsum(lengths)))[:-1]
        sizes = (lengths[None, :] > np.arange(lengths.max())[:, None]).sum(1)
        packed = np.concatenate([starts[order[:size]] + time for time, size in enumerate(sizes)])
        unpacked = np.empty_like(packed)
        unpacked[packed] = np.arange(len(packed))
        tensor = torch.from_numpy
        return {
            "positions": words,
            "table": tensor(self.table[form]),
            "capital": tensor(capital),
            "states": tensor(self.states[words].astype(np.float32) / 32767),
            "clues": tensor(self.clues[words].astype(np.float32)),
            "sentence": tensor(np.repeat(np.arange(len(lengths)), lengths)),
            "packed": tensor(packed),
            "unpacked": tensor(unpacked),
            "sizes": tensor(sizes),
            "same": tensor(same),
            "count": int(same.max()) + 1,
            **self.chains(articles, words),
        }

    def chains(self, articles: list[int], words: np.ndarray) -> dict:
        """Runs of candidates to learn from: `runs`, `real`, `right` of `chain_loss`."""
        made, complete = [], []
        begin = 0
        for at in articles:
            runs = self.runs[self.article_runs[at] : self.article_runs[at + 1]]
            runs = runs[runs[:, 2] == 0]
            made.append(runs[:, :2] - self.bounds[at] + begin)
            complete += [self.complete[at]] * len(runs)
            begin += self.bounds[at + 1] - self.bounds[at]
        runs = np.concatenate(made)
        complete = np.array(complete, dtype=bool)
        lengths = runs[:, 1] - runs[:, 0]
        time = np.arange(lengths.max())[:, None]
        real = time < lengths
        places = np.where(real, runs[:, 0] + time, 0)
        gold = self.labels[words][places]
        right = np.eye(LABELS, dtype=np.float32)[gold]
        hidden = (gold == 0) & ~complete
        right[hidden] = HIDDEN
        return {"runs": torch.from_numpy(places), "real": torch.from_numpy(real), "right": torch.from_numpy(right)}


HIDDEN = np.array([float(label == 0 or (label - 1) // 4 >= MEASURED) for label in range(LABELS)], dtype=np.float32)
"""Labels that may stand where a text annotated in part says "outside"."""


def batches(
    lessons: Lessons, size: int, chance: random.Random | None, only: np.ndarray | None = None
) -> Iterator[list[int]]:
    """Numbers of articles, about `size` words together."""
    order = [at for at in range(len(lessons.complete)) if only is None or only[at]]
    if chance:
        chance.shuffle(order)
    batch, words = [], 0
    for at in order:
        batch.append(at)
        words += lessons.bounds[at + 1] - lessons.bounds[at]
        if words >= size:
            yield batch
            batch, words = [], 0
    if batch:
        yield batch

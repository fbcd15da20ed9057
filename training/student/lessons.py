"""
Sentences as flat arrays: gold trees, and news with what the teacher holds likely. A word has up to `CHOICES` tags, heads and
relations with their shares; gold has one.
"""

import random
from collections.abc import Iterator

import numpy as np
import torch

from conllu import Sentence
from forms import UNKNOWN, VIEWS, key_of, normal_form, views_of

CHOICES = 3
LONGEST = 150
SMALL_WORDS = {"a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "as", "with"}


class Words:
    """Numbers of words and views, each form worked out once."""

    def __init__(self, vocabulary: list[str]) -> None:
        self.row = {word: at for at, word in enumerate(vocabulary, UNKNOWN + 1)}
        self.seen: dict[str, list[int]] = {}

    def numbers(self, word: str) -> list[int]:
        found = self.seen.get(word)
        if found is None:
            found = [self.row.get(key_of(word), UNKNOWN), *views_of(word)]
            self.seen[word] = found
        return found


class Lessons:
    """Many sentences. `choices` and `shares` hold tags, heads (0 the root) and relations: `[words, 3, CHOICES]`."""

    def __init__(
        self, forms: list[list[str]], heads: np.ndarray, choices: np.ndarray, shares: np.ndarray, words: Words
    ) -> None:
        self.forms, self.choices, self.shares, self.words = forms, choices, shares, words
        self.heads = heads
        """Of the tree, 0 the root: what the relations are of."""
        self.lengths = [len(one) for one in forms]
        self.starts = np.concatenate(([0], np.cumsum(self.lengths)))
        self.numbers = np.array([words.numbers(form) for one in forms for form in one], dtype=np.int64)

    def batch(self, positions: list[int], chance: random.Random | None = None, variants: float = 0.0) -> dict:
        """Time first: `numbers [words, sentences, 1 + views]`, `real [words, sentences]`, targets of the real words only."""
        lengths = np.array([self.lengths[at] for at in positions])
        longest = lengths.max()
        time = np.arange(longest)[:, None]
        real = time < lengths
        flat = np.where(real, self.starts[positions] + time, 0)
        numbers = self.numbers[flat]
        if chance:
            for column, at in enumerate(positions):
                if chance.random() < variants:
                    changed = variant(self.forms[at], chance)
                    numbers[: len(changed), column] = [self.words.numbers(form) for form in changed]
        turned = np.where(real, lengths - 1 - time, time)
        return {
            "numbers": torch.from_numpy(numbers),
            "real": torch.from_numpy(real),
            "turned": torch.from_numpy(turned),
            "heads": torch.from_numpy(self.heads[flat[real]]),
            "choices": torch.from_numpy(self.choices[flat[real]]),
            "shares": torch.from_numpy(self.shares[flat[real]]),
        }


def gold(sentences: list[Sentence], tags: dict[str, int], relations: dict[str, int], words: Words) -> Lessons:
    total = sum(len(one.words) for one in sentences)
    choices = np.zeros((total, 3, CHOICES), dtype=np.int64)
    shares = np.zeros((total, 3, CHOICES), dtype=np.float32)
    shares[:, :, 0] = 1
    choices[:, 0, 0] = [tags.get(tag, 0) for one in sentences for tag in one.tags]
    choices[:, 1, 0] = [head for one in sentences for head in one.heads]
    choices[:, 2, 0] = [relations.get(name, 0) for one in sentences for name in one.relations]
    forms = [[normal_form(word) for word in one.words] for one in sentences]
    return Lessons(forms, choices[:, 1, 0].copy(), choices, shares, words)


def silver(sentences: list[Sentence], kept: dict, tags: dict[str, int], relations: dict[str, int], words: Words) -> Lessons:
    """`kept`: what teacher/parse.py wrote with `--soft`; its numbers of tags and relations become ours."""
    choices = kept["choices"].astype(np.int64)
    choices[:, 0] = np.array([tags[str(name)] for name in kept["tags"]])[choices[:, 0]]
    choices[:, 2] = np.array([relations[str(name)] for name in kept["relations"]])[choices[:, 2]]
    shares = kept["shares"].astype(np.float32)
    # the teacher may hold a word for its own head; the student cannot, and would spend its weights on trying to
    own = np.array([at + 1 for one in sentences for at in range(len(one.words))])
    shares[:, 1][choices[:, 1] == own[:, None]] = 0
    heads = np.array([head for one in sentences for head in one.heads], dtype=np.int64)
    return Lessons([one.words for one in sentences], heads, choices, shares, words)


def batches(lengths: list[int], size: int, chance: random.Random | None) -> Iterator[list[int]]:
    """Positions of sentences of like length, about `size` words a batch."""
    order = sorted(range(len(lengths)), key=lambda at: (lengths[at] + (chance.random() * 3 if chance else 0), at))
    made, batch = [], []
    for at in order:
        if batch and (len(batch) + 1) * lengths[at] > size:
            made.append(batch)
            batch = []
        batch.append(at)
    made.append(batch)
    if chance:
        chance.shuffle(made)
    yield from made


def variant(words: list[str], chance: random.Random) -> list[str]:
    """As news may write it, treebanks hardly: a headline, all capitals, a small first letter, other quotation marks."""
    kind = chance.random()
    if kind < 0.5:
        return [word if at and word in SMALL_WORDS else capitalized(word) for at, word in enumerate(words)]
    if kind < 0.65:
        return [word.upper() for word in words]
    if kind < 0.8:
        first = words[0]
        plain = first.isascii() and first.isalpha() and first[:1].isupper() and first[1:].islower()
        return [first.lower() if plain else first, *words[1:]]
    return [{'"': "'", "'": '"'}.get(word, word) for word in words]


def capitalized(word: str) -> str:
    return word if word.startswith("'") or word == "n't" else word[:1].upper() + word[1:]

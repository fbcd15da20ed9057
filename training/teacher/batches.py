"""Sentences of like length together, so that little is computed for padding."""

import random
from collections.abc import Iterator

import torch

from conllu import Sentence
from words import VIEWS, Vocabulary

LONGEST = 160
"""Words; longer sentences are tables and lists, and are left out."""
MOST_PIECES = 500
ENDS = 3
"""What a sentence costs beside its words."""


def fits(sentence: Sentence, vocabulary: Vocabulary) -> bool:
    pieces = sum(len(vocabulary.facts(word)[0]) for word in sentence.words)
    return 0 < len(sentence.words) <= LONGEST and pieces <= MOST_PIECES


def grouped(lengths: list[int], size: int, chance: random.Random | None) -> Iterator[list[int]]:
    """Positions in batches of about `size` words, in an order of chance or as they come by length."""
    key = lambda at: (lengths[at] + (chance.random() * 4 if chance else 0), at)
    batches, batch = [], []
    for at in sorted(range(len(lengths)), key=key):
        if batch and (len(batch) + 1) * (lengths[at] + ENDS) > size:
            batches.append(batch)
            batch = []
        batch.append(at)
    batches.append(batch)
    if chance:
        chance.shuffle(batches)
    yield from batches


def tensors(sentences: list[Sentence], vocabulary: Vocabulary) -> dict[str, torch.Tensor]:
    facts = [[vocabulary.facts(word) for word in sentence.words] for sentence in sentences]
    words = max(len(one) for one in facts)
    pieces = 2 + max(sum(len(word[0]) for word in one) for one in facts)
    batch = {
        "pieces": torch.zeros(len(facts), pieces, dtype=torch.long),
        "case": torch.zeros(len(facts), pieces, dtype=torch.long),
        "mask": torch.zeros(len(facts), pieces, dtype=torch.long),
        "first": torch.zeros(len(facts), words, dtype=torch.long),
        "last": torch.zeros(len(facts), words, dtype=torch.long),
        "views": torch.zeros(len(facts), words, VIEWS, dtype=torch.long),
        "words": torch.zeros(len(facts), words, dtype=torch.bool),
    }
    for row, one in enumerate(facts):
        ids, cases, first, last = [vocabulary.open], [4], [], []
        for numbers, case, _ in one:
            first.append(len(ids))
            ids += numbers
            cases += [case] * len(numbers)
            last.append(len(ids) - 1)
        ids.append(vocabulary.close)
        cases.append(4)
        for name, values in (("pieces", ids), ("case", cases), ("mask", [1] * len(ids))):
            batch[name][row, : len(ids)] = torch.tensor(values)
        for name, values in (("first", first), ("last", last), ("views", [word[2] for word in one])):
            batch[name][row, : len(one)] = torch.tensor(values)
        batch["words"][row, : len(one)] = True
    return batch


def gold(sentences: list[Sentence], tags: dict[str, int], relations: dict[str, int]) -> dict[str, torch.Tensor]:
    """Tags and relations of all words in one row; heads by sentence, 0 for the root and for padding."""
    words = max(len(one.words) for one in sentences)
    heads = torch.zeros(len(sentences), words, dtype=torch.long)
    for row, one in enumerate(sentences):
        heads[row, : len(one.words)] = torch.tensor(one.heads)
    number = lambda table, names: torch.tensor([table.get(name, -100) for name in names])
    return {
        "heads": heads,
        "tags": number(tags, [tag for one in sentences for tag in one.tags]),
        "relations": number(relations, [relation for one in sentences for relation in one.relations]),
    }

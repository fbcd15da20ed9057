"""
Tags and trees for sentences that have none: `python parse.py --model FILE --words FILE --out FILE`.

The words come one a row (`1<tab>word`), an empty row after each sentence. What is written is CoNLL-U; MISC holds, for
each word, how likely the teacher holds its tag and its arc with the relation to be, in thousandths: `Tag=993|Arc=981`.

`--soft FILE` also writes (.npz) what it holds likely beside that, in the order of the words written: `choices` and `shares`,
`[words, 3, CHOICES]`: tags, heads (0 the root), relations to the head in the tree; numbers of the lists `tags`, `relations`.
"""

import argparse

import numpy as np
import torch

import conllu
from batches import fits, grouped, tensors
from model import Teacher
from tree import best_tree
from words import Vocabulary

BATCH = 3000
CHOICES = 3
"""Of each tag, head and relation."""


class Made(conllu.Sentence):
    sure: list[tuple[float, float]]
    choices: np.ndarray
    """`[words, 3, CHOICES]`: numbers of tags, heads, numbers of relations, the likeliest first."""
    shares: np.ndarray


def parse(model: Teacher, vocabulary: Vocabulary, sentences: list[conllu.Sentence]) -> list[Made]:
    model.eval()
    made: list[Made | None] = [None] * len(sentences)
    lengths = [len(one.words) for one in sentences]
    with torch.inference_mode():
        for positions in grouped(lengths, BATCH, None):
            some = [sentences[at] for at in positions]
            for at, tree in zip(positions, parse_batch(model, tensors(some, vocabulary), some)):
                made[at] = tree
    return made


def parse_batch(model: Teacher, batch: dict, sentences: list[conllu.Sentence]) -> list[Made]:
    rows, trees = model.read(batch)
    words = batch["words"]
    tag_shares = model.tagger(rows[words]).softmax(-1)
    tags = tag_shares.max(-1)
    arcs = model.arcs(trees, words).log_softmax(-1)
    heads = torch.zeros(words.shape, dtype=torch.long)
    for row, one in enumerate(sentences):
        length = len(one.words)
        heads[row, :length] = torch.tensor(best_tree(arcs[row, :length, : length + 1].numpy().astype(np.float64)))
    label_shares = model.labels(trees, words, heads).softmax(-1)
    labels = label_shares.max(-1)
    best = [likeliest(one) for one in (tag_shares, arcs[words].exp(), label_shares)]
    shares, choices = (np.stack([one[at].numpy() for one in best], 1) for at in (0, 1))
    chosen = arcs.gather(2, heads[:, :, None])[:, :, 0][words].exp() * labels.values
    made, start = [], 0
    for row, one in enumerate(sentences):
        end = start + len(one.words)
        tree = Made(
            one.words,
            [model.tags[at] for at in tags.indices[start:end].tolist()],
            heads[row, : end - start].tolist(),
            [model.relations[at] for at in labels.indices[start:end].tolist()],
            one.opens,
        )
        tree.sure = list(zip(tags.values[start:end].tolist(), chosen[start:end].tolist()))
        tree.choices, tree.shares = choices[start:end], shares[start:end]
        made.append(tree)
        start = end
    return made


def likeliest(shares: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """`CHOICES` shares of each row and where they are; zeros fill up where there are fewer."""
    missing = max(0, CHOICES - shares.shape[1])
    return torch.nn.functional.pad(shares, (0, missing)).topk(CHOICES, -1)


def load(path: str) -> Teacher:
    kept = torch.load(path)
    model = Teacher(kept["tags"], kept["relations"])
    model.load_state_dict(kept["weights"])
    return model


def rows_of(tree: Made) -> str:
    rows = [tree.opens] if tree.opens else []
    for at, word in enumerate(tree.words):
        upos, xpos = tree.tags[at].split("|")
        tag, arc = (round(1000 * value) for value in tree.sure[at])
        cells = (at + 1, word, "_", upos, xpos, "_", tree.heads[at], tree.relations[at], "_", f"Tag={tag}|Arc={arc}")
        rows.append("\t".join(map(str, cells)))
    return "\n".join(rows) + "\n\n"


def main() -> None:
    options = argparse.ArgumentParser()
    for name in ("--model", "--words", "--out"):
        options.add_argument(name, required=True)
    options.add_argument("--soft", default="")
    options.add_argument("--threads", type=int, default=1)
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    vocabulary = Vocabulary()
    sentences = [one for one in conllu.read(given.words) if fits(one, vocabulary)]
    model = load(given.model)
    trees = parse(model, vocabulary, sentences)
    with open(given.out, "w", encoding="utf8") as out:
        for tree in trees:
            out.write(rows_of(tree))
    if given.soft:
        np.savez(
            given.soft,
            choices=np.concatenate([tree.choices for tree in trees]).astype(np.uint8),
            shares=np.concatenate([tree.shares for tree in trees]).astype(np.float16),
            tags=model.tags,
            relations=model.relations,
        )


if __name__ == "__main__":
    main()

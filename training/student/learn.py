"""
Trains the student: `python learn.py --data DIR --out FILE [--silver FILE]`.

DIR holds ewt-train.conllu and gum-train.conllu, and the two -dev files, which are only scored. FILE.npz beside `--silver` FILE
holds what the teacher holds likely (teacher/parse.py --soft).
"""

import argparse
import collections
import random
import time

import numpy as np
import torch

import conllu
from forms import UNKNOWN, key_of, normal_form
from lessons import LONGEST, Lessons, Words, batches, gold, silver
from network import Sizes, Student, save
from rates import rising_then_falling
from trees import best_projective
from vectors import first_vectors, whole_words

EPOCHS = 17
BATCH = 1500
"""Words, padding counted."""
LEAST_WORDS = 3
RATE = 3e-3
WARM = 0.05
VARIANTS = 0.1
DROPOUT = 0.2
WORD_DROPOUT = 0.1


def soft_loss(scores: torch.Tensor, choices: torch.Tensor, shares: torch.Tensor) -> torch.Tensor:
    return -(scores.log_softmax(-1).gather(1, choices) * shares).sum(-1).mean()


def loss_of(model: Student, batch: dict) -> torch.Tensor:
    rows = model.read(batch, WORD_DROPOUT)
    real, choices, shares = batch["real"], batch["choices"], batch["shares"]
    arcs = model.arcs(rows, real).transpose(0, 1)[real]
    labels = model.labels(rows, real, batch["heads"])
    parts = (model.tags(rows[real]), arcs, labels)
    return sum(soft_loss(one, choices[:, at], shares[:, at]) for at, one in enumerate(parts))


def projective(scores: torch.Tensor, positions: list[int], lengths: list[int]) -> np.ndarray:
    """Heads of the best projective trees of a batch, `[words, sentences]`, 0 the root. `scores`: what `Student.arcs` gives."""
    arcs = scores.numpy().astype(np.float64)
    heads = np.zeros((arcs.shape[1], len(positions)), dtype=np.int64)
    for column, at in enumerate(positions):
        length = lengths[at]
        heads[:length, column] = best_projective(arcs[column, :length, : length + 1])
    return heads


def improve(model: Student, loss: torch.Tensor, optimizer: torch.optim.Optimizer, schedule: object) -> None:
    """One step."""
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
    optimizer.step()
    schedule.step()


def predict(model: Student, lessons: Lessons, size: int = 4000) -> list[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Numbers of tags, heads (0 the root) and numbers of relations of each sentence."""
    model.eval()
    made = [None] * len(lessons.forms)
    with torch.inference_mode():
        for positions in batches(lessons.lengths, size, None):
            batch = lessons.batch(positions)
            rows, real = model.read(batch), batch["real"]
            tags = model.tags(rows).argmax(-1).numpy()
            heads = projective(model.arcs(rows, real), positions, lessons.lengths)
            labels = np.zeros(real.shape, dtype=np.int64)
            labels[real.numpy()] = model.labels(rows, real, torch.from_numpy(heads)[real]).argmax(-1).numpy()
            for column, at in enumerate(positions):
                length = lessons.lengths[at]
                made[at] = (tags[:length, column], heads[:length, column], labels[:length, column])
    return made


class Score:
    """Counts what is right: universal tags, both tags, heads, heads with universal relations; punctuation too."""

    def __init__(self, tags: list[str], relations: list[str]) -> None:
        self.tags, self.relations = tags, relations
        self.counts = {"UPOS": 0, "both": 0, "UAS": 0, "LAS": 0}
        self.total = 0

    def add(self, one: conllu.Sentence, tags: np.ndarray, heads: np.ndarray, labels: np.ndarray) -> None:
        for at, right in enumerate(one.tags):
            made = self.tags[tags[at]]
            label = "root" if heads[at] == 0 else self.relations[labels[at]]
            above = heads[at] == one.heads[at]
            self.total += 1
            self.counts["UPOS"] += made.split("|")[0] == right.split("|")[0]
            self.counts["both"] += made == right
            self.counts["UAS"] += int(above)
            self.counts["LAS"] += above and label.split(":")[0] == one.relations[at].split(":")[0]

    def shares(self) -> dict[str, float]:
        """In percent."""
        return {name: round(100 * int(value) / self.total, 2) for name, value in self.counts.items()}


def score(model: Student, lessons: Lessons, tags: list[str], relations: list[str], trees: list) -> dict[str, float]:
    counted = Score(tags, relations)
    for one, made in zip(trees, predict(model, lessons)):
        counted.add(one, *made)
    return counted.shares()


def fitting(path: str) -> list[conllu.Sentence]:
    return [one for one in conllu.read(path) if LEAST_WORDS <= len(one.words) <= LONGEST]


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--silver", default="")
    options.add_argument("--teacher", default="", help="its weights, for the first vectors of words")
    options.add_argument("--epochs", type=int, default=EPOCHS)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--rate", type=float, default=RATE)
    options.add_argument("--dropout", type=float, default=DROPOUT)
    options.add_argument("--every", type=int, default=1, help="score after every so many epochs")
    given = options.parse_args()
    torch.manual_seed(given.seed)
    torch.set_num_threads(1)
    chance = random.Random(given.seed)
    trees = [one for name in ("ewt", "gum") for one in fitting(f"{given.data}/{name}-train.conllu")]
    kept = np.load(given.silver + ".npz") if given.silver else {"tags": [], "relations": []}
    tags = sorted({*map(str, kept["tags"]), *(tag for one in trees for tag in one.tags)})
    relations = sorted({*map(str, kept["relations"]), *(relation for one in trees for relation in one.relations)})
    tag_numbers = {tag: at for at, tag in enumerate(tags)}
    relation_numbers = {relation: at for at, relation in enumerate(relations)}
    news = conllu.read(given.silver) if given.silver else []
    counts = collections.Counter(key_of(normal_form(word)) for one in (*trees, *news) for word in one.words)
    vocabulary = sorted({*counts, *whole_words()})
    words = Words(vocabulary)
    lessons = [gold(trees, tag_numbers, relation_numbers, words)]
    if news:
        lessons.append(silver(news, kept, tag_numbers, relation_numbers, words))
    unseen = []
    for name in ("ewt", "gum"):
        some = conllu.read(f"{given.data}/{name}-dev.conllu")
        unseen.append((name, some, gold(some, tag_numbers, relation_numbers, words)))
    model = Student(Sizes(len(vocabulary) + 1, len(tags), len(relations)), given.dropout)
    with torch.no_grad():
        first = first_vectors(vocabulary, model.sizes.word, given.teacher)
        model.word_table.weight[UNKNOWN + 1 :] = torch.from_numpy(first)
    optimizer = torch.optim.AdamW(model.parameters(), lr=given.rate, betas=(0.9, 0.98), weight_decay=0.0, fused=True)
    steps_of = lambda chance: [(part, some) for part in lessons for some in batches(part.lengths, BATCH, chance)]
    total = given.epochs * len(steps_of(None))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rising_then_falling(total, WARM))
    seen = sum(len(part.numbers) for part in lessons)
    print(f"{seen} words, {len(vocabulary)} in the table, {len(tags)} tags, {len(relations)} relations, {total} steps", flush=True)
    started = time.time()
    for epoch in range(1, given.epochs + 1):
        model.train()
        losses = count = 0
        steps = steps_of(chance)
        chance.shuffle(steps)
        for part, some in steps:
            loss = loss_of(model, part.batch(some, chance, VARIANTS))
            improve(model, loss, optimizer, schedule)
            losses += loss.item()
            count += 1
            if count % 100 == 0:
                print(f"  step {count}/{len(steps)} {time.time() - started:.0f} s cpu {time.process_time():.0f}", flush=True)
        save(given.out, model, {"vocabulary": vocabulary, "tags": tags, "relations": relations})
        print(f"epoch {epoch} loss {losses / count:.3f} {time.time() - started:.0f} s cpu {time.process_time():.0f}", flush=True)
        if epoch % given.every == 0 or epoch == given.epochs:
            for name, some, part in unseen:
                print(f"epoch {epoch} {name}-dev {score(model, part, tags, relations, some)}", flush=True)


if __name__ == "__main__":
    main()

"""
Trains the teacher on gold trees and writes its weights: `python train.py --data DIR --out FILE`.

DIR holds ewt-train.conllu and gum-train.conllu, and the two -dev files, which are only scored.
"""

import argparse
import random
import time

import torch
from torch.nn.functional import cross_entropy

import conllu
from batches import fits, gold, grouped, tensors
from model import Teacher
from parse import parse
from rates import rising_then_falling
from words import Vocabulary

EPOCHS = 3
BATCH = 850
"""Words of a batch, padding and ends counted."""
LEAST_WORDS = 3
"""Shorter sentences teach little for their time."""
RATE_ENCODER = 3e-4
RATE_HEADS = 2e-3
WARM = 0.1
"""Share of the steps in which rates rise."""


def loss_of(model: Teacher, batch: dict, right: dict) -> torch.Tensor:
    rows, trees = model.read(batch)
    words = batch["words"]
    tags = model.tagger(rows[words])
    arcs = model.arcs(trees, words)[words]
    labels = model.labels(trees, words, right["heads"])
    return (
        cross_entropy(tags, right["tags"])
        + cross_entropy(arcs, right["heads"][words])
        + cross_entropy(labels, right["relations"])
    )


def score(model: Teacher, vocabulary: Vocabulary, sentences: list) -> str:
    total = upos = uas = las = 0
    for one, made in zip(sentences, parse(model, vocabulary, sentences)):
        for at in range(len(one.words)):
            total += 1
            upos += made.tags[at].split("|")[0] == one.tags[at].split("|")[0]
            if made.heads[at] == one.heads[at]:
                uas += 1
                las += made.relations[at].split(":")[0] == one.relations[at].split(":")[0]
    return f"UPOS {100 * upos / total:.2f} UAS {100 * uas / total:.2f} LAS {100 * las / total:.2f}"


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--epochs", type=int, default=EPOCHS)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--steps", type=int, default=0, help="stop after so many steps: a trial of speed")
    given = options.parse_args()
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    chance = random.Random(given.seed)
    vocabulary = Vocabulary()
    train = [one for name in ("ewt", "gum") for one in conllu.read(f"{given.data}/{name}-train.conllu")]
    train = [one for one in train if fits(one, vocabulary) and len(one.words) >= LEAST_WORDS]
    tags = sorted({tag for one in train for tag in one.tags})
    relations = sorted({relation for one in train for relation in one.relations})
    model = Teacher(tags, relations)
    inner = [weight for weight in model.encoder.parameters() if weight.requires_grad]
    ids = {id(weight) for weight in model.encoder.parameters()}
    outer = [weight for weight in model.parameters() if id(weight) not in ids]
    optimizer = torch.optim.AdamW(
        [{"params": inner, "lr": RATE_ENCODER}, {"params": outer, "lr": RATE_HEADS}], weight_decay=0.01
    )
    lengths = [len(one.words) for one in train]
    total = given.epochs * len(list(grouped(lengths, BATCH, random.Random(0))))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rising_then_falling(total, WARM))
    tag_numbers = {tag: at for at, tag in enumerate(tags)}
    relation_numbers = {relation: at for at, relation in enumerate(relations)}
    started, step = time.time(), 0
    print(f"{len(train)} sentences, {sum(lengths)} words, {total} steps", flush=True)
    for epoch in range(1, given.epochs + 1):
        model.train()
        losses = 0.0
        for count, positions in enumerate(grouped(lengths, BATCH, chance), 1):
            some = [train[at] for at in positions]
            loss = loss_of(model, tensors(some, vocabulary), gold(some, tag_numbers, relation_numbers))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            losses += loss.item()
            step += 1
            if step % 25 == 0:
                spent = time.time() - started
                print(f"step {step}/{total} loss {losses / count:.3f} {spent:.0f} s cpu {time.process_time():.0f}", flush=True)
            if step == given.steps:
                return
        torch.save({"tags": tags, "relations": relations, "weights": model.state_dict()}, given.out)
        for name in ("ewt", "gum"):
            unseen = [one for one in conllu.read(f"{given.data}/{name}-dev.conllu") if fits(one, vocabulary)]
            print(f"epoch {epoch} {name}-dev {score(model, vocabulary, unseen)}", flush=True)


if __name__ == "__main__":
    main()

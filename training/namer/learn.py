"""
Trains the network of names: `python learn.py --lessons DIR --syntax MODEL.BIN --out FILE`. DIR is what training/names-lessons.ts wrote.
"""

import argparse
import glob
import random
import time

import numpy as np
import torch

from lessons import MEASURED, Lessons, batches
from model_file import decoded
from network import LABELS, MAY_BEGIN, MAY_END, MAY_FOLLOW, Namer, Sizes, chain_loss, save
from rates import rising_then_falling
from tables import rows_of_forms

TABLE_UNIT = 8192.0
"""What counts as 1 of the 16-bit numbers that the tables give."""
CLUES = 32
"""Bits of a word's clues: src/language/names-clues.ts."""


def labelled(model: Namer, lessons: Lessons) -> np.ndarray:
    """The best label of each word (Viterbi over the runs of candidates)."""
    model.eval()
    found = np.zeros(len(lessons.form), dtype=np.int64)
    forbidden = lambda mask: np.where(mask.numpy() > 0, 0, -1e9)
    moves = model.moves.detach().numpy() + forbidden(MAY_FOLLOW)
    with torch.inference_mode():
        for articles in batches(lessons, 4000, None):
            batch = lessons.batch(articles)
            scores = model(batch).numpy()
            place = {int(word): at for at, word in enumerate(batch["positions"])}
            for at in articles:
                for first, last, _ in lessons.runs[lessons.article_runs[at] : lessons.article_runs[at + 1]]:
                    emit = scores[place[int(first)] : place[int(first)] + last - first]
                    best, back = emit[0] + forbidden(MAY_BEGIN), []
                    for row in emit[1:]:
                        every = best[:, None] + moves
                        back.append(every.argmax(0))
                        best = every.max(0) + row
                    label = int((best + forbidden(MAY_END)).argmax())
                    found[last - 1] = label
                    for step in range(len(back) - 1, -1, -1):
                        label = int(back[step][label])
                        found[first + step] = label
    return found


def spans(labels: np.ndarray) -> set[tuple[int, int, int]]:
    made, first = set(), -1
    for at, label in enumerate(labels):
        if label == 0:
            first = -1
            continue
        kind = (label - 1) % 4
        if kind in (0, 3):
            first = at
        if first >= 0 and kind >= 2:
            made.add((first, at, (label - 1) // 4))
    return made


def f1(found: np.ndarray, gold: np.ndarray) -> list[float]:
    made, right = spans(found), spans(gold)
    scores = []
    for types in (*([at] for at in range(MEASURED)), range(MEASURED)):
        a, b = ({one for one in some if one[2] in types} for some in (made, right))
        scores.append(round(200 * len(a & b) / max(1, len(a) + len(b)), 2))
    return scores


def main() -> None:
    options = argparse.ArgumentParser()
    for name in ("--lessons", "--syntax", "--out"):
        options.add_argument(name, required=True)
    options.add_argument("--epochs", type=int, default=9)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--rate", type=float, default=3e-3)
    options.add_argument("--dropout", type=float, default=0.3)
    options.add_argument("--hidden", type=int, default=64)
    options.add_argument("--form", type=int, default=128)
    options.add_argument("--batch", type=int, default=1500)
    options.add_argument("--unseen", type=float, default=0.08)
    options.add_argument("--no-clues", type=float, default=0.1)
    options.add_argument("--original", type=float, default=0.5, help="share of articles as they are")
    options.add_argument("--web", type=float, default=0.6, help="share of the epochs that learn from web text too")
    options.add_argument("--mean", type=float, default=0.997, help="how slowly the mean of the weights follows them")
    given = options.parse_args()
    torch.manual_seed(given.seed)
    torch.set_num_threads(1)
    chance = random.Random(given.seed)
    data, arrays = decoded(given.syntax)
    forms = np.fromfile(f"{given.lessons}/forms.i32", dtype=np.int32).reshape(-1, 1 + len(data["views"]))
    written = open(f"{given.lessons}/forms.i32.txt", encoding="utf-8").read().split("\n")
    capital = np.array([any(letter.lower() != letter for letter in word) for word in written])
    table = rows_of_forms(data, arrays, forms).astype(np.float32) / TABLE_UNIT
    print(f"{len(written)} forms, table spread {table.std():.3f}", flush=True)
    states = 2 * data["hidden"]
    read = lambda name: Lessons(name, table, capital, states, CLUES)
    copies = [read(name) for name in sorted(glob.glob(f"{given.lessons}/train-*"))]
    unseen = {name: read(f"{given.lessons}/{name}") for name in ("newswire-dev", "uner-dev")}
    model = Namer(Sizes(table.shape[1], states, CLUES, given.form, given.hidden), given.dropout)
    optimizer = torch.optim.AdamW(model.parameters(), lr=given.rate, betas=(0.9, 0.98), weight_decay=0.0, fused=True)
    count = len(copies[0].complete)
    news = int((np.diff(copies[0].bounds) * copies[0].complete).sum())
    with_web = round(given.web * given.epochs)
    total = (with_web * int(copies[0].bounds[-1]) + (given.epochs - with_web) * news) // given.batch
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rising_then_falling(total, 0.05))
    mean = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(given.mean))
    started = time.time()
    for epoch in range(1, given.epochs + 1):
        model.train()
        losses = chains = 0
        only = None if epoch <= with_web else copies[0].complete
        drawn = [0 if chance.random() < given.original else chance.randrange(1, len(copies)) for _ in range(count)]
        steps = []
        for at, copy in enumerate(copies):
            taken = np.array([one == at for one in drawn])
            steps += [(at, some) for some in batches(copy, given.batch, chance, taken if only is None else taken & only)]
        chance.shuffle(steps)
        for at, some in steps:
            batch = copies[at].batch(some)
            loss = chain_loss(model, model(batch, given.unseen, given.no_clues), batch["runs"], batch["real"], batch["right"])
            optimizer.zero_grad()
            (loss / max(1, batch["runs"].shape[1])).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            mean.update_parameters(model)
            losses += loss.item()
            chains += batch["runs"].shape[1]
        scores = " ".join(f"{name} {f1(labelled(mean.module, one), one.labels)}" for name, one in unseen.items())
        print(f"epoch {epoch} loss {losses / chains:.4f} {scores} {time.time() - started:.0f} s cpu {time.process_time():.0f}", flush=True)
        save(given.out, mean.module)


if __name__ == "__main__":
    main()

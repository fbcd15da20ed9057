"""
The student learns on, from the model that is kept: `python further.py --model FILE --data DIR --trees FILE --words FILE --test FILE --out FOLDER`.

`--trees`: sentences of news whose trees were set right by readers (../news-trees.ts), `--test` others of them, only scored. They
are few beside what the student knows: it reads the treebanks again with them, and of the newswire (`--words`) it keeps what it held likely
before, so that nothing is forgotten. FOLDER gets `model.bin` and `card.json`.
"""

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch

import conllu
from forms import normal_form
from kept import KeptWords, student_of
from learn import BATCH, VARIANTS, WARM, fitting, improve, loss_of, projective, score
from lessons import CHOICES, Lessons, Words, batches, gold
from model_file import decoded, encoded, write_syntax
from network import Student
from rates import rising_then_falling
from rounded import NARROW, content

EPOCHS = 3
RATE = 1.2e-3
DROPOUT = 0.2
TIMES = 2
"""How often the trees of readers are read in each round."""
SHARE = 0.4
"""Of the newswire."""
MEAN = 0.998
"""How slowly the mean of the weights, which is kept, follows them."""
LENGTHS = (4, 100)


def held_likely(model: Student, words: Words, sentences: list[list[str]]) -> Lessons:
    """The three likeliest tags, heads and relations of each word with their shares, as the model has them now."""
    total = sum(map(len, sentences))
    choices = np.zeros((total, 3, CHOICES), dtype=np.int64)
    shares = np.zeros((total, 3, CHOICES), dtype=np.float32)
    heads = np.zeros(total, dtype=np.int64)
    lessons = Lessons(sentences, heads, choices, shares, words)
    model.eval()
    with torch.inference_mode():
        for positions in batches(lessons.lengths, 4000, None):
            batch = lessons.batch(positions)
            rows, real = model.read(batch), batch["real"]
            arcs = model.arcs(rows, real)
            above = projective(arcs, positions, lessons.lengths)
            labels = torch.zeros(*real.shape, len(model.relations.bias))
            labels[real] = model.labels(rows, real, torch.from_numpy(above)[real])
            likely = [scores.softmax(-1).topk(CHOICES) for scores in (model.tags(rows), arcs.transpose(0, 1), labels)]
            for column, at in enumerate(positions):
                length, start = lessons.lengths[at], lessons.starts[at]
                heads[start : start + length] = above[:length, column]
                for part, (values, indices) in enumerate(likely):
                    choices[start : start + length, part] = indices[:length, column].numpy()
                    shares[start : start + length, part] = values[:length, column].numpy()
    return lessons


def newswire(path: str, known: list[conllu.Sentence], chance: random.Random) -> list[list[str]]:
    """A share of it, without the sentences whose trees readers have set right."""
    right = {tuple(map(normal_form, one.words)) for one in known}
    forms = [[normal_form(word) for word in one.words] for one in conllu.read(path)]
    some = [one for one in forms if LENGTHS[0] <= len(one) <= LENGTHS[1] and tuple(one) not in right]
    chance.shuffle(some)
    return some[: int(SHARE * len(some))]


def main() -> None:
    options = argparse.ArgumentParser()
    for name in ("--model", "--data", "--trees", "--words", "--test", "--out"):
        options.add_argument(name, required=True)
    options.add_argument("--trained-on", action="append", default=[])
    given = options.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    chance = random.Random(1)
    data, arrays = decoded(given.model)
    tags = {tag: at for at, tag in enumerate(data["tags"])}
    relations = {relation: at for at, relation in enumerate(data["relations"])}
    words = KeptWords(arrays["vocabulary"])
    model = student_of(data, arrays, DROPOUT)
    files = {"ewt-dev": f"{given.data}/ewt-dev.conllu", "gum-dev": f"{given.data}/gum-dev.conllu", "news": given.test}
    unseen = [(name, conllu.read(path)) for name, path in files.items()]
    measured = [(name, some, gold(some, tags, relations, words)) for name, some in unseen]

    def measure(when: str, one: Student) -> None:
        for name, some, part in measured:
            print(f"{when} {name} {score(one, part, data['tags'], data['relations'], some)}", flush=True)

    measure("before", model)
    treebanks = [one for name in ("ewt", "gum") for one in fitting(f"{given.data}/{name}-train.conllu")]
    news = fitting(given.trees)
    lessons = [gold(treebanks, tags, relations, words), *[gold(news, tags, relations, words)] * TIMES]
    lessons.append(held_likely(model, words, newswire(given.words, news, chance)))
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, betas=(0.9, 0.98), weight_decay=0.0, fused=True)
    steps_of = lambda chance: [(part, some) for part in lessons for some in batches(part.lengths, BATCH, chance)]
    total = EPOCHS * len(steps_of(None))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rising_then_falling(total, WARM))
    mean = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(MEAN))
    print(f"{len(news)} trees of readers, {total} steps", flush=True)
    started = time.time()
    for epoch in range(1, EPOCHS + 1):
        model.train()
        steps = steps_of(chance)
        chance.shuffle(steps)
        for part, some in steps:
            improve(model, loss_of(model, part.batch(some, chance, VARIANTS)), optimizer, schedule)
            mean.update_parameters(model)
        measure(f"round {epoch}, {time.time() - started:.0f} s,", mean.module)
    reach = NARROW / data["arcFactor"]
    made = encoded(*content(mean.module.eval(), data["tags"], data["relations"], arrays["vocabulary"], reach))
    write_syntax(Path(given.out), made, "1.3.0", given.trained_on, [])


if __name__ == "__main__":
    main()

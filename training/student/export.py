"""
Writes what the program reads, and measures it in the program's own integers:
`python export.py --model FILE --data DIR --out FOLDER [--news FILE]`.

FOLDER gets `model.bin`, `card.json` and `expected.json`: some sentences with the numbers of each layer, for the test of the
run time. `--news`: sentences the teacher parsed and the student did not learn from, to count how often both agree.
"""

import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch

import conllu
from forms import hash_string
from learn import Score, predict
from lessons import Lessons, Words, batches, gold
from model_file import encoded, write_syntax
from network import Student, load
from rounded import Program, content
from trees import best_projective

ARC_REACH = 99.99
"""Percentile of what `arc` gives on unseen text that still counts in full."""
EXPECTED = 50


def arc_reach(model: Student, lessons: Lessons) -> float:
    found = []
    with torch.inference_mode():
        for positions in batches(lessons.lengths, 4000, None):
            batch = lessons.batch(positions)
            z = model.read(batch)[batch["real"]]
            found.append(model.arc(torch.tanh(model.arc_dependent(z))).abs().numpy().ravel())
    return float(np.percentile(np.concatenate(found), ARC_REACH))


def predict_rounded(program: Program, lessons: Lessons) -> list[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    made = [None] * len(lessons.forms)
    for positions in batches(lessons.lengths, 4000, None):
        batch = lessons.batch(positions)
        numbers = batch["numbers"].numpy()
        z = program.read(program.embedded(numbers[..., 0], numbers[..., 1:]), batch["turned"].numpy())[1]
        for column, at in enumerate(positions):
            rows = z[: lessons.lengths[at], column]
            heads = np.array(best_projective(without_own(program.arcs(rows))))
            made[at] = (program.tags(rows).argmax(1), heads, program.labels(rows, heads).argmax(1))
    return made


def without_own(scores: np.ndarray) -> np.ndarray:
    """No word is its own head."""
    count = len(scores)
    scores[np.arange(count), np.arange(count) + 1] = -1e12
    return scores


def expected(program: Program, lessons: Lessons) -> list[dict]:
    """Of some sentences of all lengths up to 40 words."""
    chance = random.Random(1)
    made = []
    for at in chance.sample([at for at, length in enumerate(lessons.lengths) if length <= 40], EXPECTED):
        batch = lessons.batch([at])
        numbers = batch["numbers"].numpy()
        e = program.embedded(numbers[..., 0], numbers[..., 1:])
        h1, z = program.read(e, batch["turned"].numpy())
        scores = program.arcs(z[:, 0])
        heads = without_own(scores.copy()).argmax(1)
        integers = lambda rows: rows.astype(int).tolist()
        made.append(
            {
                "words": lessons.forms[at],
                "e": integers(e[:, 0]),
                "h1": integers(h1[:, 0]),
                "z": integers(z[:, 0]),
                "tags": integers(program.tags(z[:, 0]).argmax(1)),
                "arcs": integers(scores),
                "relations": integers(program.labels(z[:, 0], heads).argmax(1)),
            }
        )
    return made


def agreement(program: Program, kept: dict, trees: list, words: Words) -> dict[str, float]:
    lessons = gold(trees, {}, {}, words)
    score = Score(kept["tags"], kept["relations"])
    for one, made in zip(trees, predict_rounded(program, lessons)):
        score.add(one, *made)
    return score.shares()


def main() -> None:
    options = argparse.ArgumentParser()
    for name in ("--model", "--data", "--out"):
        options.add_argument(name, required=True)
    options.add_argument("--news", default="")
    options.add_argument("--trained-on", action="append", default=[])
    given = options.parse_args()
    torch.set_num_threads(1)
    model, kept = load(given.model)
    words = Words(kept["vocabulary"])
    sets = {name: conllu.read(f"{given.data}/{name.lower()}.conllu") for name in ("EWT-dev", "GUM-dev")}
    lessons = {name: gold(trees, {}, {}, words) for name, trees in sets.items()}
    hashes = np.array([hash_string(word) for word in kept["vocabulary"]], dtype=np.uint32).view(np.int32)
    reach = arc_reach(model, lessons["EWT-dev"])
    data, arrays = content(model, kept["tags"], kept["relations"], hashes, reach)
    content_bytes = encoded(data, arrays)
    # rows of the table are in the order of the hashes in the file
    order = np.empty(len(hashes), dtype=np.int64)
    order[np.argsort(hashes, kind="stable")] = np.arange(len(hashes))
    in_file = Words([])
    in_file.row = {word: int(order[at]) + 1 for at, word in enumerate(kept["vocabulary"])}
    program = Program(data, arrays)
    scores = []
    for name, trees in sets.items():
        measured = Score(kept["tags"], kept["relations"])
        for one, made in zip(trees, predict(model, lessons[name])):
            measured.add(one, *made)
        rounded = agreement(program, kept, trees, in_file)
        print(f"{name} float {measured.shares()} rounded {rounded}", flush=True)
        scores += [
            {"measure": f"UPOS, {name}, gold tokens", "value": rounded["UPOS"]},
            {"measure": f"UPOS and XPOS, {name}, gold tokens", "value": rounded["both"]},
            {"measure": f"LAS, {name}, gold tokens", "value": rounded["LAS"]},
            {"measure": f"UAS, {name}, gold tokens", "value": rounded["UAS"]},
        ]
    folder = Path(given.out)
    write_syntax(folder, content_bytes, "1.0.0", given.trained_on, scores)
    some = gold(sets["EWT-dev"] + sets["GUM-dev"], {}, {}, in_file)
    (folder / "expected.json").write_text(json.dumps(expected(program, some)))
    print(f"{len(content_bytes)} bytes, arcs reach to {reach:.2f}", flush=True)
    if given.news:
        print(f"with the teacher on news {agreement(program, kept, conllu.read(given.news), in_file)}", flush=True)


if __name__ == "__main__":
    main()

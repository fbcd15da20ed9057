"""Writes what the program reads: `python export.py --model FILE --syntax MODEL.BIN --out FILE`."""

import argparse
import hashlib
from pathlib import Path

import numpy as np
import torch

from learn import TABLE_UNIT
from model_file import encoded
from network import Namer, load
from rounding import F, matrix

FULL = 32767


def content(model: Namer, syntax: str) -> tuple[dict, dict[str, np.ndarray]]:
    sizes = model.sizes
    data = {
        "syntax": syntax,
        "form": sizes.form,
        "hidden": sizes.hidden,
    }
    arrays = matrix("form", model.form.weight, model.form.bias, TABLE_UNIT)
    for name, end in (("forward", "l0"), ("backward", "l0_reverse")):
        given = getattr(model.layer, f"weight_ih_{end}")
        bias = getattr(model.layer, f"bias_ih_{end}") + getattr(model.layer, f"bias_hh_{end}")
        arrays |= matrix(f"{name}.form", given[:, : sizes.form], bias, FULL)
        arrays |= matrix(f"{name}.context", given[:, sizes.form :], None, FULL)
        arrays |= matrix(f"{name}.recurrent", getattr(model.layer, f"weight_hh_{end}"), None, FULL)
    arrays |= matrix("labels", model.labels.weight, model.labels.bias, FULL)
    arrays["moves"] = model.moves.detach().numpy().astype(F).ravel()
    return data, arrays


def main() -> None:
    options = argparse.ArgumentParser()
    for name in ("--model", "--syntax", "--out"):
        options.add_argument(name, required=True)
    given = options.parse_args()
    syntax = hashlib.sha256(Path(given.syntax).read_bytes()).hexdigest()
    Path(given.out).write_bytes(encoded(*content(load(given.model), syntax)))


if __name__ == "__main__":
    main()

"""A network of names as the program keeps it, made a network again that can learn on: the way back of `export.content`."""

import numpy as np
import torch

from network import LABELS, Namer, Sizes
from restored import linear, matrix, put
from units import FULL, TABLE_UNIT


def namer_of(data: dict, arrays: dict[str, np.ndarray], sizes: Sizes, rate: float) -> Namer:
    """`rate`: dropout; `sizes.form` and `sizes.hidden` must be those of the file."""
    if (data["form"], data["hidden"]) != (sizes.form, sizes.hidden):
        raise SystemExit(f"The kept network is {data['form']} and {data['hidden']} wide: give --form and --hidden so.")
    model = Namer(sizes, rate)
    with torch.no_grad():
        linear(model.form, "form", arrays, TABLE_UNIT)
        for name, end in (("forward", "l0"), ("backward", "l0_reverse")):
            given = getattr(model.layer, f"weight_ih_{end}")
            matrix(given[:, : sizes.form], f"{name}.form", arrays, FULL)
            matrix(given[:, sizes.form :], f"{name}.context", arrays, FULL)
            matrix(getattr(model.layer, f"weight_hh_{end}"), f"{name}.recurrent", arrays, FULL)
            put(getattr(model.layer, f"bias_ih_{end}"), arrays[f"{name}.form.bias"], 1)
            getattr(model.layer, f"bias_hh_{end}").zero_()
        linear(model.labels, "labels", arrays, FULL)
        put(model.moves, arrays["moves"].reshape(LABELS, LABELS), 1)
    return model

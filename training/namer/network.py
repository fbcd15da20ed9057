"""
The network of names: what a word's form says, what the network of tags made of it in its sentence, and clues; one layer that
reads both ways; what it found of the same form elsewhere in the article; labels of a linear chain.
"""

from dataclasses import asdict, dataclass

import torch
from torch import nn
from torch.nn.functional import dropout
from torch.nn.utils.rnn import PackedSequence

LABELS = 25
"""Outside, then begin, inside, end, single of each class: src/language/names-labels.ts."""


def opens(label: int) -> bool:
    return label > 0 and (label - 1) % 4 in (0, 3)


def stays(label: int) -> bool:
    return label > 0 and (label - 1) % 4 < 2


def may_follow(label: int, after: int) -> bool:
    if stays(label):
        return after > 0 and not opens(after) and (after - 1) // 4 == (label - 1) // 4
    return after == 0 or opens(after)


MAY_FOLLOW = torch.tensor([[float(may_follow(a, b)) for b in range(LABELS)] for a in range(LABELS)])
MAY_BEGIN = torch.tensor([float(may_follow(0, b)) for b in range(LABELS)])
MAY_END = torch.tensor([float(not stays(a)) for a in range(LABELS)])


@dataclass
class Sizes:
    table: int
    """Numbers that the tables of the network of tags give of a word."""
    states: int
    clues: int
    form: int = 128
    hidden: int = 64


class Namer(nn.Module):
    @torch.no_grad()
    def __init__(self, sizes: Sizes, rate: float = 0.3) -> None:
        super().__init__()
        self.sizes, self.rate = sizes, rate
        self.form = nn.Linear(sizes.table, sizes.form)
        width = sizes.form + sizes.states + sizes.clues
        self.layer = nn.LSTM(width, sizes.hidden, bidirectional=True)
        self.labels = nn.Linear(4 * sizes.hidden, LABELS)
        self.moves = nn.Parameter(torch.zeros(LABELS, LABELS))
        for name, weight in self.layer.named_parameters():
            if "weight_hh" in name:
                for gate in weight.split(sizes.hidden):
                    nn.init.orthogonal_(gate)
            elif "bias_ih" in name:
                weight[sizes.hidden : 2 * sizes.hidden] = 1

    def drop(self, rows: torch.Tensor, sentence: torch.Tensor, rate: float) -> torch.Tensor:
        """The same numbers of a row are dropped in all words of a sentence."""
        if not self.training or rate == 0:
            return rows
        masks = dropout(rows.new_ones(int(sentence.max()) + 1, rows.shape[1]), rate)
        return rows * masks[sentence]

    def forward(self, batch: dict, unseen: float = 0.0, no_clues: float = 0.0) -> torch.Tensor:
        """Scores of labels of all words, `[words, LABELS]`. `unseen`: share of words with a capital whose form is hidden."""
        table, clues, capital = batch["table"], batch["clues"], batch["capital"]
        sentence = batch["sentence"]
        form = torch.tanh(self.form(self.drop(table, sentence, 0.1)))
        if self.training and unseen:
            form = form * ((torch.rand(len(form)) >= unseen) | ~capital)[:, None]
        if self.training and no_clues:
            clues = clues * (torch.rand(clues.shape) >= no_clues)
        x = torch.cat((self.drop(form, sentence, self.rate), self.drop(batch["states"], sentence, 0.2), clues), -1)
        given = PackedSequence(x[batch["packed"]], batch["sizes"])
        h = self.layer(given)[0].data[batch["unpacked"]]
        kept = self.drop(h, sentence, self.rate)
        return self.labels(torch.cat((kept, self.pooled(h, batch)), -1))

    def pooled(self, h: torch.Tensor, batch: dict) -> torch.Tensor:
        """The largest of each number over all words of the same form in the article; a word without a capital stands alone."""
        same, count = batch["same"], batch["count"]
        most = h.new_full((count, h.shape[1]), -2.0).scatter_reduce(0, same[:, None].expand_as(h), h, "amax")
        return dropout(most, self.rate, self.training)[same]


def chain_loss(model: Namer, scores: torch.Tensor, runs: torch.Tensor, real: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """Of a linear chain over runs of words. `runs [words, runs]`: places in `scores`; `right [words, runs, LABELS]`: 1 for labels that may be."""
    emit = scores[runs]
    emit = torch.cat((emit, emit), 1)
    masks = torch.cat((torch.ones_like(right), right), 1)
    real = torch.cat((real, real), 1)
    top = emit.amax(-1, keepdim=True).detach()
    weights = (emit - top).exp() * masks
    moves = model.moves.exp() * MAY_FOLLOW
    state = weights[0] * MAY_BEGIN
    total = state.sum(-1, keepdim=True)
    state = state / total
    logs = total[:, 0].log() + top[0, :, 0]
    for time in range(1, len(runs)):
        new = (state @ moves) * weights[time]
        total = new.sum(-1, keepdim=True).clamp(min=1e-30)
        now = real[time][:, None]
        state = torch.where(now, new / total, state)
        logs = logs + torch.where(now, total.log() + top[time], torch.zeros_like(total))[:, 0]
    logs = logs + (state * MAY_END).sum(-1).clamp(min=1e-30).log()
    every, some = logs.chunk(2)
    return (every - some).sum()


def save(path: str, model: Namer) -> None:
    torch.save({"sizes": asdict(model.sizes), "weights": model.state_dict()}, path)


def load(path: str) -> Namer:
    kept = torch.load(path)
    model = Namer(Sizes(**kept["sizes"]))
    model.load_state_dict(kept["weights"])
    return model.eval()

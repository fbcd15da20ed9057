"""
The student: vectors of words and of views of their form, two layers that read both ways, tags, arcs and relations on top. Its
sizes are those of the program's run time; `rounded.py` computes the same in the program's integers.
"""

from dataclasses import asdict, dataclass

import torch
from torch import nn
from torch.nn.functional import dropout

from forms import UNKNOWN, VIEWS


@dataclass
class Sizes:
    words: int
    tags: int
    relations: int
    word: int = 128
    view: int = 32
    embedding: int = 256
    hidden: int = 96
    arc: int = 96
    relation: int = 96


SPREAD = 0.3
"""Standard deviation of the tables at the start."""


class Student(nn.Module):
    @torch.no_grad()
    def __init__(self, sizes: Sizes, rate: float = 0.25) -> None:
        super().__init__()
        self.sizes, self.rate = sizes, rate
        self.word_table = nn.Embedding(sizes.words, sizes.word)
        self.view_tables = nn.ModuleList(nn.Embedding(1 << bits, sizes.view) for bits in VIEWS.values())
        for table in (self.word_table, *self.view_tables):
            nn.init.normal_(table.weight, std=SPREAD)
        self.input = nn.Linear(sizes.word + len(VIEWS) * sizes.view, sizes.embedding)
        widths = (sizes.embedding, 2 * sizes.hidden)
        self.forward_layers = nn.ModuleList(nn.LSTM(width, sizes.hidden) for width in widths)
        self.backward_layers = nn.ModuleList(nn.LSTM(width, sizes.hidden) for width in widths)
        both = 2 * sizes.hidden
        self.tags = nn.Linear(both, sizes.tags)
        self.arc_dependent, self.arc_head = nn.Linear(both, sizes.arc), nn.Linear(both, sizes.arc)
        self.arc = nn.Linear(sizes.arc, sizes.arc)
        self.root = nn.Parameter(torch.zeros(sizes.arc))
        self.relation_dependent = nn.Linear(both, sizes.relation)
        self.relation_head = nn.Linear(both, sizes.relation, bias=False)
        self.relations = nn.Linear(sizes.relation, sizes.relations)
        nn.init.normal_(self.input.weight, std=0.7 / SPREAD / self.input.in_features**0.5)
        for layer in (*self.forward_layers, *self.backward_layers):
            for at, gate in enumerate(layer.weight_hh_l0.split(sizes.hidden)):
                nn.init.orthogonal_(gate)
                nn.init.xavier_uniform_(layer.weight_ih_l0[at * sizes.hidden : (at + 1) * sizes.hidden])
            layer.bias_ih_l0[sizes.hidden : 2 * sizes.hidden] = 1

    def scorers(self) -> dict[str, nn.Linear]:
        """What reads the rows of words, by the names that the model file has for them."""
        return {
            "tags": self.tags,
            "arcDependent": self.arc_dependent,
            "arcHead": self.arc_head,
            "arc": self.arc,
            "relationDependent": self.relation_dependent,
            "relationHead": self.relation_head,
            "relations": self.relations,
        }

    def drop(self, rows: torch.Tensor, time: int = 0) -> torch.Tensor:
        """The same numbers of a row are dropped in all words of a sentence; `time` is the dimension of the words."""
        if not self.training or self.rate == 0:
            return rows
        shape = list(rows.shape)
        shape[time] = 1
        return rows * dropout(rows.new_ones(shape), self.rate)

    def read(self, batch: dict, word_dropout: float = 0.0) -> torch.Tensor:
        """Rows of words, `[words, sentences, 2 hidden]`."""
        numbers, turned = batch["numbers"], batch["turned"]
        words = numbers[:, :, 0]
        if self.training and word_dropout:
            words = words.masked_fill(torch.rand(words.shape) < word_dropout, UNKNOWN)
        parts = [self.word_table(words)]
        parts += [table(numbers[:, :, at]) for at, table in enumerate(self.view_tables, 1)]
        x = self.drop(torch.tanh(self.input(self.drop(torch.cat(parts, -1)))))
        column = torch.arange(numbers.shape[1])
        for ahead, back in zip(self.forward_layers, self.backward_layers):
            x = self.drop(torch.cat((ahead(x)[0], back(x[turned, column])[0][turned, column]), -1))
        return x

    def arcs(self, rows: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
        """Scores of heads, `[sentences, words, 1 + words]`; 0 is the root."""
        z = rows.transpose(0, 1)
        dependents = self.arc(self.drop(torch.tanh(self.arc_dependent(z)), 1))
        heads = self.drop(torch.tanh(self.arc_head(z)), 1)
        scores = dependents @ torch.cat((torch.tanh(self.root).expand(len(z), 1, -1), heads), 1).transpose(1, 2)
        allowed = torch.cat((real.new_ones(1, real.shape[1]), real)).T[:, None, :]
        length = real.shape[0]
        itself = torch.cat((torch.zeros(length, 1, dtype=torch.bool), torch.eye(length, dtype=torch.bool)), 1)
        return scores.masked_fill(~allowed | itself, -1e4)

    def labels(self, rows: torch.Tensor, real: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """Scores of relations of the real words (time first) to `heads` (1-based, 0 the root: any answer)."""
        above = self.relation_head(rows)
        at = (heads - 1).clamp(min=0)
        column = real.nonzero()[:, 1]
        hidden = torch.tanh(self.relation_dependent(rows[real]) + above[at, column])
        return self.relations(dropout(hidden, self.rate, self.training))


def save(path: str, model: Student, extra: dict) -> None:
    torch.save({"sizes": asdict(model.sizes), "weights": model.state_dict(), **extra}, path)


def load(path: str) -> tuple[Student, dict]:
    kept = torch.load(path)
    model = Student(Sizes(**kept["sizes"]))
    model.load_state_dict(kept["weights"])
    return model.eval(), kept

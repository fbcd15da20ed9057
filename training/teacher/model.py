"""
The teacher: a small encoder (MiniLM-L6-H384, uncased) that is told the case of each word, with a tagger and a biaffine
parser (Dozat and Manning 2017) on top.
"""

import torch
from torch import nn
from transformers import BertModel

from words import BUCKETS, encoder_folder

ARC = 256
RELATION = 96
VIEW = 64
CASES = 5


class Biaffine(nn.Module):
    """Scores of all pairs of rows: `out` numbers for each."""

    def __init__(self, size: int, out: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(out, size + 1, size + 1))
        nn.init.normal_(self.weight, std=1 / size)

    def forward(self, dependents: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        one = dependents.new_ones(dependents.shape[:-1] + (1,))
        x = torch.cat((dependents, one), -1)
        y = torch.cat((heads, heads.new_ones(heads.shape[:-1] + (1,))), -1)
        return torch.einsum("bxi,oij,byj->boxy", x, self.weight, y)

    def chosen(self, dependents: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """Of pairs that are already chosen: `[n, size]` twice gives `[n, out]`."""
        x = torch.cat((dependents, dependents.new_ones(len(dependents), 1)), -1)
        y = torch.cat((heads, heads.new_ones(len(heads), 1)), -1)
        left = torch.einsum("ni,oij->noj", x, self.weight)
        return torch.einsum("noj,nj->no", left, y)


def layer(size: int, out: int) -> nn.Module:
    return nn.Sequential(nn.Linear(size, out), nn.GELU(), nn.Dropout(0.2))


def without_dropout(encoder: BertModel) -> None:
    """An eighth of the time of a step, for three rounds that are too few to learn by heart."""
    for part in encoder.modules():
        if isinstance(part, nn.Dropout):
            part.p = 0.0
    for part in encoder.encoder.layer:
        part.attention.self.dropout_prob = 0.0


class Teacher(nn.Module):
    def __init__(self, tags: list[str], relations: list[str]) -> None:
        super().__init__()
        self.tags, self.relations = tags, relations
        self.encoder = BertModel.from_pretrained(encoder_folder(), add_pooling_layer=False, attn_implementation="sdpa")
        self.encoder.embeddings.word_embeddings.weight.requires_grad = False
        without_dropout(self.encoder)
        hidden = self.encoder.config.hidden_size
        self.case = nn.Embedding(CASES, hidden)
        nn.init.normal_(self.case.weight, std=0.01)
        self.views = nn.EmbeddingBag(BUCKETS, VIEW, mode="sum")
        nn.init.normal_(self.views.weight, std=0.05)
        self.mix = nn.Parameter(torch.zeros(2, self.encoder.config.num_hidden_layers))
        size = hidden + VIEW
        self.tagger = nn.Sequential(layer(size, hidden), nn.Linear(hidden, len(tags)))
        self.root = nn.Parameter(torch.zeros(size))
        self.dropout = nn.Dropout(0.2)
        self.arc_dependent, self.arc_head = layer(size, ARC), layer(size, ARC)
        self.relation_dependent, self.relation_head = layer(size, RELATION), layer(size, RELATION)
        self.arc, self.relation = Biaffine(ARC, 1), Biaffine(RELATION, len(relations))

    def read(self, batch: dict[str, torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
        """Rows of words for the tagger and for the parser, `[sentences, words, size]`."""
        embedded = self.encoder.embeddings.word_embeddings(batch["pieces"]) + self.case(batch["case"])
        layers = self.encoder(
            inputs_embeds=embedded, attention_mask=batch["mask"], output_hidden_states=True
        ).hidden_states[1:]
        at = torch.arange(len(batch["first"]))[:, None]
        ends = [(one[at, batch["first"]] + one[at, batch["last"]]) / 2 for one in layers]
        stacked = torch.stack(ends)
        sentences, words, views = batch["views"].shape
        seen = self.views(batch["views"].view(-1, views)).view(sentences, words, -1)
        mixed = torch.einsum("kl,lbwh->kbwh", self.mix.softmax(-1), stacked)
        return tuple(self.dropout(torch.cat((one, seen), -1)) for one in mixed)

    def arcs(self, rows: torch.Tensor, words: torch.Tensor) -> torch.Tensor:
        """Scores of heads (0 the root, n the n-th word) for each word, `[sentences, words, 1 + words]`."""
        root = self.root.expand(len(rows), 1, -1)
        scores = self.arc(self.arc_dependent(rows), self.arc_head(torch.cat((root, rows), 1)))[:, 0]
        real = torch.cat((words.new_ones(len(words), 1), words), 1)
        return scores.masked_fill(~real[:, None, :], -1e4)

    def labels(self, rows: torch.Tensor, words: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """Scores of the relations of all real words to the given heads, `[real words, relations]`."""
        root = self.root.expand(len(rows), 1, -1)
        above = self.relation_head(torch.cat((root, rows), 1))
        at = torch.arange(len(rows))[:, None]
        return self.relation.chosen(self.relation_dependent(rows)[words], above[at, heads][words])

"""The best tree with one root over scores of heads (Chu and Liu 1965, Edmonds 1967)."""

import numpy as np


def best_tree(scores: np.ndarray) -> list[int]:
    """
    The head of each word, 0 for the root.
    @param scores `[words, 1 + words]`, logarithms; column 0 is the root
    """
    words = len(scores)
    full = np.full((words + 1, words + 1), -np.inf)
    full[1:] = scores
    np.fill_diagonal(full, -np.inf)
    heads = full[1:].argmax(1)
    if (heads == 0).sum() == 1 and not find_cycle(heads):
        return heads.tolist()
    best, most = None, -np.inf
    for root in np.argsort(-scores[:, 0])[:8]:
        trial = full.copy()
        trial[1:, 0] = -np.inf
        trial[root + 1] = -np.inf
        trial[root + 1, 0] = scores[root, 0]
        found = contracted(trial)
        total = trial[np.arange(1, words + 1), found[1:]].sum()
        if best is None or total > most:
            best, most = found, total
    return best[1:].tolist()


def find_cycle(heads: np.ndarray) -> list[int]:
    """A cycle of 1-based words among `heads` (of word 1, of word 2 ...), empty where there is none."""
    state = np.zeros(len(heads) + 1, dtype=int)
    state[0] = -1
    for start in range(1, len(heads) + 1):
        at, path = start, []
        while state[at] == 0:
            state[at] = start
            path.append(at)
            at = int(heads[at - 1])
        if state[at] == start:
            return path[path.index(at) :]
        for word in path:
            state[word] = -1
    return []


def contracted(scores: np.ndarray) -> np.ndarray:
    """Heads of all nodes for a square table of scores; node 0 is the root, whose entry says nothing."""
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads[1:])
    if not cycle:
        return heads
    inside = np.zeros(len(scores), dtype=bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    own = {word: scores[word, heads[word]] for word in cycle}
    size = len(outside)
    small = np.full((size + 1, size + 1), -np.inf)
    small[:size, :size] = scores[np.ix_(outside, outside)]
    cycle_rows = np.array(cycle)
    out = scores[np.ix_(outside, cycle_rows)]
    leaves = cycle_rows[out.argmax(1)]
    small[:size, size] = out.max(1)
    small[0, size] = -np.inf
    into = scores[np.ix_(cycle_rows, outside)] - np.array([own[word] for word in cycle])[:, None]
    enters = cycle_rows[into.argmax(0)]
    small[size, :size] = into.max(0)
    found = contracted(small)
    for at, head in enumerate(found[:size]):
        if at > 0:
            heads[outside[at]] = leaves[at] if head == size else outside[head]
    entry = found[size]
    heads[enters[entry]] = outside[entry]
    return heads

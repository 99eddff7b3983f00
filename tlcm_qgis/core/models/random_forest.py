"""Random forest: fitted with scikit-learn, kept as plain arrays.

A forest is stored as numbers only (safetensors): nothing in the file can name code, the bytes are the same for the same forest, and it
does not depend on how a version of scikit-learn lays out its objects, so that a model of an earlier release keeps loading. Prediction
runs in scikit-learn's own compiled trees, rebuilt from the arrays; one thread a call, so calls from several threads neither fight
for cores nor change the order of sums.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save

from ..engine.blocks import available_cpus
from ..outputs import staged
from ..spec.errors import InputError
from ..spec.json_file import UNEXPECTED
from ..spec.messages import tr

if TYPE_CHECKING:  # at run time late, inside functions: a job should say something first
    from sklearn.ensemble import RandomForestClassifier

LEAF: Final = -1
SORTED_FROM: Final = 16  # trees; for fewer, sorting the pixels takes longer than it saves
TREES_AT_ONCE: Final = 25  # a cancel is obeyed between portions of trees
SAMPLES_FOR_THREADS: Final = 10_000  # fewer are fitted faster than threads are started
MANY_SAMPLES: Final = 50_000  # from here on a tree takes seconds
_TENSORS: Final = ("first_node", "left", "right", "feature", "threshold", "share", "classes", "features")


@dataclass(frozen=True, slots=True)
class _Ballot:
    """Votes of up to ``trees`` trees for each of ``classes``, side by side in words of 64 bits: added for all classes at once."""

    classes: int
    trees: int

    @property
    def bits(self) -> int:
        """Room of a class."""
        return self.trees.bit_length()

    @property
    def words(self) -> int:
        """Number of words."""
        return -(-self.classes // (64 // self.bits))

    def marked(self, place: NDArray[np.intp]) -> NDArray[np.uint64]:
        """Return one vote for each of the classes ``place`` (n,): (words, n)."""
        word, slot = np.divmod(place, 64 // self.bits)
        one = np.uint64(1) << (slot * self.bits).astype(np.uint64)
        return np.where(word == np.arange(self.words)[:, np.newaxis], one, np.uint64(0))

    def count(self, votes: Sequence[NDArray[np.uint64]], place: int) -> NDArray[np.uint64]:
        """Return how many votes (n,) a class got."""
        word, slot = divmod(place, 64 // self.bits)
        return np.asarray(votes[word] >> np.uint64(slot * self.bits) & np.uint64(2**self.bits - 1))


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees in arrays, one after the other; an index of a node counts from the first node of its tree.

    Attributes:
        first_node: (trees + 1,) where each tree starts.
        left, right: (nodes,) children of a node, -1 in leaves; a child always comes after its parent.
        feature, threshold: (nodes,) go left where the feature's value is at most the threshold.
        share: (nodes, K) share of each class among the training samples of a node.
        classes: (K,) class values of the columns of ``share``, increasing.
        features: number of features.
    """

    first_node: NDArray[np.int64]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    feature: NDArray[np.int32]
    threshold: NDArray[np.float64]
    share: NDArray[np.float32]
    classes: NDArray[np.uint8]
    features: int
    _trees: list[tuple[Any, NDArray[Any]]] = field(init=False, repr=False, compare=False)
    _ballot: _Ballot = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        spans = [slice(a, b) for a, b in zip(self.first_node[:-1], self.first_node[1:], strict=True)]
        object.__setattr__(self, "_ballot", _Ballot(len(self.classes), len(spans)))
        object.__setattr__(self, "_trees", [(self._compiled(part), self._said(part)) for part in spans])

    def _said(self, part: slice) -> NDArray[Any]:
        """Return what the nodes of a tree say: votes (words, nodes) if each leaf knows but one class, else shares (nodes, K)."""
        share, leaf = self.share[part], self.left[part] == LEAF
        if (share[leaf].max(axis=1) == 1).all() and (share[leaf].sum(axis=1) == 1).all():
            return self._ballot.marked(share.argmax(axis=1))
        return share.astype(np.float64)

    def _compiled(self, part: slice) -> Any:
        """Return scikit-learn's tree for the nodes ``part``; it only finds the leaf of a pixel, so other fields stay zero."""
        from sklearn.tree._tree import NODE_DTYPE, Tree

        nodes = np.zeros(part.stop - part.start, NODE_DTYPE)
        for name, values in (("left_child", self.left), ("right_child", self.right), ("feature", self.feature)):
            nodes[name] = values[part]
        nodes["threshold"] = self.threshold[part]
        tree = Tree(self.features, np.ones(1, np.intp), 1)
        tree.__setstate__({"max_depth": 0, "node_count": len(nodes), "nodes": nodes, "values": np.zeros((len(nodes), 1, 1))})
        return tree

    def predict(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the probability of each class: the mean share over the trees.

        Args:
            features: (N, features).

        Returns:
            (N, K) in the order of ``classes``.
        """
        rows = np.ascontiguousarray(features, np.float32)
        order = self._order(rows) if len(self._trees) >= SORTED_FROM else np.arange(len(rows))
        rows = rows.take(order, axis=0)
        total = np.zeros((len(rows), len(self.classes)))
        votes = [np.zeros(len(rows), np.uint64) for _ in range(self._ballot.words)]
        for tree, said in self._trees:
            leaves = tree.apply(rows)
            if said.dtype == np.uint64:
                for word, given in zip(votes, said, strict=True):
                    word += given.take(leaves)
            else:
                total += said.take(leaves, axis=0)
        for place in range(len(self.classes)):
            total[:, place] += self._ballot.count(votes, place)
        result = np.empty(total.shape, np.float32)
        result[order] = total / len(self._trees)
        return result

    def _order(self, rows: NDArray[np.float32]) -> NDArray[np.intp]:
        """Return an order in which pixels of the same leaves of two trees follow each other.

        They take much the same way in the other trees too, which the processor foresees then.
        """
        first, second = ((tree.apply(rows) * 255 // tree.node_count).astype(np.uint16) for tree, _ in (self._trees[0], self._trees[-1]))
        return np.argsort(first << 8 | second, kind="stable")

    def save(self, path: Path) -> None:
        """Write the forest; the file is whole or absent."""
        tensors = {name: getattr(self, name) for name in _TENSORS if name != "features"}
        tensors["features"] = np.array([self.features], np.int64)
        with staged(path) as part:
            part.write_bytes(save(tensors))

    @classmethod
    def load(cls, path: Path) -> Forest:
        """Read a forest.

        Raises:
            InputError: the file is missing or holds no sound forest.
        """
        try:
            tensors = load(path.read_bytes())
            forest = {name: tensors[name] for name in _TENSORS}
            _check(forest)
        except OSError as error:
            raise InputError(
                tr("{file} cannot be read: {reason}."), tr("Train the model again."), file=path, reason=error.strerror
            ) from error
        except (SafetensorError, *UNEXPECTED) as error:
            raise InputError(tr("{file} is damaged: it holds no random forest."), tr("Train the model again."), file=path) from error
        features = int(forest.pop("features")[0])
        return cls(**forest, features=features)


def _check(forest: dict[str, NDArray[Any]]) -> None:
    """Refuse arrays that would lead compiled code out of bounds or round in circles."""
    first, left, right, feature = (forest[name] for name in ("first_node", "left", "right", "feature"))
    nodes, classes = len(left), forest["classes"]
    shapes = {
        "classes": (len(classes),),
        "left": (nodes,),
        "right": (nodes,),
        "feature": (nodes,),
        "threshold": (nodes,),
        "share": (nodes, len(classes)),
        "features": (1,),
    }
    types = {"first_node": np.int64, "left": np.int32, "right": np.int32, "feature": np.int32, "threshold": np.float64}
    types |= {"share": np.float32, "classes": np.uint8, "features": np.int64}
    if any(forest[name].shape != shape for name, shape in shapes.items()) or any(forest[n].dtype != t for n, t in types.items()):
        raise ValueError("shapes or types")
    if (np.diff(forest["classes"].astype(np.int64)) <= 0).any() or forest["features"][0] < 1:
        raise ValueError("classes or features")
    if first.ndim != 1 or len(first) < 2 or first[0] != 0 or first[-1] != nodes or (np.diff(first) <= 0).any() or not len(classes):
        raise ValueError("trees")
    sizes = np.diff(first)
    place = np.arange(nodes) - np.repeat(first[:-1], sizes)
    size = np.repeat(sizes, sizes)
    inner = left != LEAF
    for child in (left, right):
        if (child[~inner] != LEAF).any() or (child[inner] <= place[inner]).any() or (child[inner] >= size[inner]).any():
            raise ValueError("children")
    if (
        (feature[inner] < 0).any()
        or (feature[inner] >= forest["features"][0]).any()
        or not ((forest["share"] >= 0) & (forest["share"] <= 1)).all()
    ):
        raise ValueError("features")


@dataclass(frozen=True, slots=True)
class FittedForest:
    """A forest and what the trees that did not see a training sample say of it.

    Attributes:
        forest: of all trees.
        out_of_bag: (N, K) probabilities of the classes of ``forest``; NaN for a sample that every tree saw.
        out_of_bag_accuracy: share of the samples that are labelled rightly so; ``None`` if no sample was left out by any tree. It is an
            accuracy on the samples, not of a map.
    """

    forest: Forest
    out_of_bag: NDArray[np.float32]
    out_of_bag_accuracy: float | None


def fit_forest(
    features: NDArray[np.float32],
    classes: NDArray[np.uint8],
    weights: NDArray[np.float32],
    trees: int,
    seed: int,
    check: Callable[[], None] = lambda: None,
) -> FittedForest:
    """Fit a forest (gini, bootstrap, square root of the features at each split; methods/tlcm.md section 8).

    Args:
        features: (N, F).
        classes: (N,) class values, any of 1-254, at least two different ones.
        weights: (N,) weight of each sample.
        trees: number of trees.
        seed: for the draws; the result does not depend on the number of cores.
        check: raises when the user has cancelled; asked after every portion of trees.

    Raises:
        ValueError: fewer than two classes.
    """
    if len(np.unique(classes)) < 2:
        raise ValueError("a forest needs samples of at least two classes")
    from sklearn.ensemble import RandomForestClassifier

    jobs = available_cpus() if len(classes) >= SAMPLES_FOR_THREADS else 1
    model = RandomForestClassifier(random_state=seed, n_jobs=jobs, warm_start=True)
    portion = TREES_AT_ONCE if len(classes) < MANY_SAMPLES else available_cpus()
    for done in range(0, trees, portion):
        check()
        model.n_estimators = min(trees, done + portion)  # further trees get the seeds that they would have had in one go
        model.fit(features, classes, sample_weight=weights)
    states = [tree.tree_.__getstate__() for tree in model.estimators_]
    nodes = np.concatenate([state["nodes"] for state in states])
    shares = np.concatenate([state["values"][:, 0, :] for state in states])
    leaf = nodes["left_child"] == LEAF
    forest = Forest(
        first_node=np.cumsum([0, *(len(state["nodes"]) for state in states)]).astype(np.int64),
        left=nodes["left_child"].astype(np.int32),
        right=nodes["right_child"].astype(np.int32),
        feature=np.where(leaf, LEAF, nodes["feature"]).astype(np.int32),
        threshold=np.where(leaf, 0.0, nodes["threshold"]),
        share=(shares / shares.sum(axis=1, keepdims=True)).astype(np.float32),
        classes=model.classes_.astype(np.uint8),
        features=features.shape[1],
    )
    out_of_bag = _out_of_bag(model, forest, features)
    known = ~np.isnan(out_of_bag[:, 0])
    right = forest.classes[out_of_bag[known].argmax(axis=1)] == classes[known]
    return FittedForest(forest, out_of_bag, float(right.mean()) if known.any() else None)


def _out_of_bag(model: RandomForestClassifier, forest: Forest, features: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the mean share (N, K) over the trees that did not see a sample (scikit-learn's own refuses forests of few trees)."""
    rows = np.ascontiguousarray(features, np.float32)
    total = np.zeros((len(rows), len(forest.classes)))
    left_out = np.zeros(len(rows), np.int64)
    for (tree, _), start, drawn in zip(forest._trees, forest.first_node[:-1], model.estimators_samples_, strict=True):
        out = np.bincount(drawn, minlength=len(rows)) == 0
        total[out] += forest.share.take(start + tree.apply(rows[out]), axis=0)
        left_out += out
    with np.errstate(invalid="ignore"):
        return (total / left_out[:, np.newaxis]).astype(np.float32)

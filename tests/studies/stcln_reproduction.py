"""The published experiments of STCLN, for who has the data: docs/reproduce-stcln.md says where to get it, and how this differs."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np

from tests.measured import hash_of
from tests.studies.common import VARIANTS, Part
from tests.studies.stcln_protocol import PUBLISHED, QUICK, Piece, Pieces, Protocol, Size, reproduce, restricted
from tlcm_qgis.core.datasets import IGNORED, SeriesDataset, positions_of
from tlcm_qgis.core.datasets.mtlcc import Mtlcc
from tlcm_qgis.core.datasets.pastis import Pastis

SEEDS: Final = range(3407, 3408)  # the published one
PARTS_OF_A_SIDE: Final = 4  # a patch of PASTIS is cut into 4 x 4 crops
DIAGONAL: Final = ((0, 0), (1, 1))  # crops that are learnt from: 2 % of a fold
PRETRAINING_FOLDS: Final = (5,)
TRAINING_FOLDS: Final = (1,)
VALIDATION_FOLDS: Final = (2,)
TEST_FOLDS: Final = (4,)
LISTED_FOLDS: Final = (1, 2, 3, 5)  # where patches may be that lists name
PATCHES: Final = 4  # of every class
CLASSES: Final = 13  # of MTLCC that are drawn for
TILES: Final = 6  # of every class
LENGTH: Final = 30  # dates of MTLCC 2016
SHORT: Final = 12  # dates of the published figures of 2017
LISTS: Final = ("stcln_train.txt", "stcln_validation.txt")


def classes_of(data: SeriesDataset, parts: Sequence[Piece]) -> list[set[int]]:
    """Return the classes in the labels of the same parts of every item."""
    found = []
    for index in range(len(data.names)):
        labels = data.labels(index)
        found.append({int(value) for part in parts for value in np.unique(labels[part.rows, part.cols])} - {IGNORED})
    return found


def crops(side: int, places: Sequence[tuple[int, int]], index: int) -> list[Piece]:
    """Return crops of a patch by their row and column."""
    size = side // PARTS_OF_A_SIDE
    return [Piece(index, slice(row * size, row * size + size), slice(col * size, col * size + size)) for row, col in places]


def pastis(folder: Path, variant: str, size: Size, seed: int) -> Protocol:
    """Return PASTIS in parts: pre-training on all crops of fold 5, few of fold 1 and 2, test on the whole patches of fold 4."""
    scaled_by = None if variant == "paper" else PRETRAINING_FOLDS
    pretraining, test = (Pastis.open(folder, folds, scaled_by) for folds in (PRETRAINING_FOLDS, TEST_FOLDS))
    side = len(pretraining.labels(0))
    every = [(row, col) for row in range(PARTS_OF_A_SIDE) for col in range(PARTS_OF_A_SIDE)]
    rng = np.random.default_rng(seed)
    few = []
    for folds, name in zip((TRAINING_FOLDS, VALIDATION_FOLDS), LISTS, strict=True):
        if (folder / name).exists():
            data = Pastis.open(folder, LISTED_FOLDS, scaled_by or TRAINING_FOLDS)
            chosen = positions_of(data.names, folder / name)
        else:
            data = Pastis.open(folder, folds, scaled_by)
            chosen = restricted(classes_of(data, crops(side, DIAGONAL, 0)), range(1, len(data.classes) - 1), size.each or PATCHES, rng)
        few.append(Pieces(data, tuple(crop for index in chosen for crop in crops(side, DIAGONAL, index))))
    shown = range(len(pretraining.names))[: size.most]
    return Protocol(
        "stcln_pastis",
        Pieces(pretraining, tuple(crop for index in shown for crop in crops(side, every, index))),
        *few,
        Pieces(test, tuple(map(Piece, range(len(test.names))[: size.most]))),
        drops_background=False,
        about={"lists": [(folder / name).exists() for name in LISTS], "pieces": [len(part.pieces) for part in few]},
    )


def mtlcc(folder: Path, variant: str, size: Size, seed: int, year: str, length: int) -> Protocol:
    """Return MTLCC in parts: pre-training on 30 dates of the tiles of 2016, few of them to learn from, test on the tiles for evaluation."""
    found = {(part, of): Mtlcc.open(folder, part, of) for of in {"data16", year} for part in ("train_fold0", "test_fold0", "eval")}
    long_enough = partial(_long_enough, at_least=1 if variant == "best" else None)
    pretraining = found["train_fold0", "data16"]
    rng = np.random.default_rng(seed)
    few = []
    for part, name in zip(("train_fold0", "test_fold0"), LISTS, strict=True):
        data = found[part, year]
        usable = set(long_enough(data, length))
        if (folder / name).exists():
            chosen = positions_of(data.names, folder / name)
        else:
            classes = [shown if index in usable else set() for index, shown in enumerate(classes_of(data, [Piece(0)]))]
            common = Counter(value for shown in classes for value in shown).most_common(CLASSES)
            chosen = restricted(classes, [value for value, _ in sorted(common)], size.each or TILES, rng)
        few.append(Pieces(data, tuple(map(Piece, chosen)), length))
    test = found["eval", year]
    shown, judged = long_enough(pretraining, LENGTH), long_enough(test, length)
    return Protocol(
        "stcln_mtlcc" if year == "data16" else "stcln_mtlcc_2017",
        Pieces(pretraining, tuple(map(Piece, shown[: size.most])), LENGTH),
        *few,
        Pieces(test, tuple(map(Piece, judged[: size.most])), length),
        drops_background=True,
        about={
            "lists": [(folder / name).exists() for name in LISTS],
            "pieces": [len(part.pieces) for part in few],
            "tiles_that_are_not_there": {f"{part} {of}": len(data.without) for (part, of), data in sorted(found.items())},
            "tiles_with_too_few_dates": {
                "train_fold0 data16": len(pretraining.names) - len(shown),
                f"eval {year}": len(test.names) - len(judged),
            },
        },
    )


def _long_enough(data: SeriesDataset, length: int, at_least: int | None) -> list[int]:
    """Return the tiles that have so many dates; shorter ones can be padded where padding is left out again."""
    return [index for index in range(len(data.names)) if len(data.dates(index)) >= (at_least or length)]


def one_seed(
    prepare: Callable[[Path, str, Size, int], Protocol], name: str, small: str, seed: int, cache: Path | None, *, data: Path, quick: bool
) -> dict[str, Any]:
    """Return the figures of both variants; with a cache, an interrupted training goes on.

    Args:
        prepare: makes the parts of the data set.
        name: of the data set.
        small: pattern of its files that name its contents.
        seed: of everything.
        cache: folder of unfinished trainings, and of the pre-training that two parts share.
        data: folder of the data set.
        quick: whether to go through everything on a small part of it.
    """
    size, figures = QUICK if quick else PUBLISHED, {}
    with tempfile.TemporaryDirectory() as temporary:
        for variant in VARIANTS:
            protocol = prepare(data, variant, size, seed)
            place = (cache or Path(temporary)) / "stcln" / name / f"{variant}_{seed}"
            figures[variant] = {**protocol.about, **reproduce(protocol, variant, size, seed, place)}
    return {"seed": seed, "data_sha256": hash_of(data.glob(small)), "variants": figures}


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the means over the seeds of the figures that the paper gives."""
    names = ("overall_accuracy", "kappa", "mean_f1", "mean_iou")
    return {
        variant: {
            way: {name: np.mean([result["variants"][variant][way][name] for result in results]) for name in names}
            for way in ("from_scratch", "pretrained")
        }
        for variant in VARIANTS
    }


PARTS: Final = [
    Part("stcln_pastis", "stcln", SEEDS, partial(one_seed, pastis, "pastis", "metadata.geojson"), summary, data="PASTIS"),
    *(
        Part(name, "stcln", SEEDS, partial(one_seed, partial(mtlcc, year=year, length=length), "mtlcc", "tileids/*"), summary, data="MTLCC")
        for name, year, length in (("stcln_mtlcc", "data16", LENGTH), ("stcln_mtlcc_2017", "data17", SHORT))
    ),
]

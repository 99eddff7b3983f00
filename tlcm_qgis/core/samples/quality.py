"""Which samples look mislabelled or odd, and what their class rather is (confident learning: Northcutt, Jiang & Chuang 2021, JAIR 70:1373-1411).

Every sample is judged by extremely randomised trees (Geurts, Ernst & Wehenkel 2006, Machine Learning 63:3-42) that saw neither it nor another
pixel of its polygon: some know the image of the sample's date, others the images of all dates, because a place that looks like forest all year
round hardly is water on one day. Which of both views knows more depends on the images, so their probabilities are mixed with the weights that
foresee the labels best (``_mixed``), and handed to cleanlab. Other samples nearby may be seen: they were labelled one by one, and tell what the
class looks like there. A sample whose label is less than ``LEAST_BELIEVED`` times as probable as another class looks like that class. A sample that
lies far from all others of its class, by the spectrum of its pixel on that date, is odd; if another class is more likely, too, it looks like that one.

Of two mistakes the wrong alarm is the worse one: a right sample that looks unlike the others is what a classifier can least do without.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from ..models.chosen_samples import evenly_drawn
from ..models.features import FeatureForm, sample_features
from ..models.honest import out_of_fold, take_known
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .audit import LIKE_ANOTHER, UNLIKE
from .sample_set import SampleSet

if TYPE_CHECKING:  # at run time late, inside functions: a job should say something first
    from sklearn.ensemble import ExtraTreesClassifier

FINE: Final = "looks like its class"
NOT_JUDGED: Final = "not judged"  # no valid pixel, or too few samples of its class on its date, or all of them in one polygon
VERDICTS: Final = (FINE, NOT_JUDGED, LIKE_ANOTHER, UNLIKE)
FLAGGED: Final = (LIKE_ANOTHER, UNLIKE)

LEAST_BELIEVED: Final = 0.25  # of the probability of the likeliest other class: less for the label, and that class is believed
MOSTLY: Final = 0.5  # of the samples of a polygon: then the polygon is doubtful
FEWEST: Final = 5  # samples of a class on a date: with fewer, what the class looks like is not known well enough to doubt any of them
MOST_FLAGGED: Final = 0.5  # of the samples of a class on a date: a class is never flagged away, whatever the trees say
NEIGHBOURS: Final = 3  # of the same class: the mean distance to them says how odd a sample is
FEWEST_FOR_ODD: Final = 10  # samples of a class on a date, of which how far is far can be said
MOST_COMPARED: Final = 500  # of the samples of a class with which each is compared
ODD_STEPS: Final = 6.0  # robust standard deviations of the logarithm of that distance above its median
ODD_TIMES: Final = 3.0  # and so many times the median
MOST_DATES: Final = 24  # whose images are looked at beside that of the sample
SEEN_SHARE: Final = 0.5  # of the samples that have a valid pixel on such a date
MOST_SERIES: Final = 20_000  # places; more are judged by their own date alone
FEW_DATES: Final = 4  # labelled dates; of more the quick form is enough
FORM: Final = FeatureForm(3)
LEAF: Final = 3  # samples in a leaf at least, so that a wrong label is outvoted where it stands
DOUBT: Final = 0.02  # share of labels that no view can foresee
STEPS: Final = 50  # of the search for the weights of the views
MANY_GROUPS: Final = 500  # dealing out groups one by one takes long then, and is not needed where each is a single sample
WORD: Final = "<U32"

Floats = NDArray[np.float32]
Index = NDArray[np.int64]
Check = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is computed for a date: folds, how often they are drawn anew, trees, samples that trees learn from at most."""

    folds: int
    draws: int
    trees: int
    taught: int


THOROUGH: Final = Effort(5, 2, 60, 1500)
QUICK: Final = Effort(3, 1, 60, 400)


@dataclass(frozen=True, slots=True)
class Quality:
    """What is thought of N samples; arrays of length N.

    Attributes:
        samples: that were judged.
        score: float32 in 0-1, probability of the label by what was learnt from the other samples; NaN where it was not judged.
        likely_class: uint8, the most probable class; the label itself where it was not judged.
        likely_probability: float32, of that class; NaN as above.
        verdict: text, one of ``VERDICTS``.
        polygon: int64, samples of one polygon (or one place, on several dates) have the same number.
    """

    samples: SampleSet
    score: Floats
    likely_class: NDArray[np.uint8]
    likely_probability: Floats
    verdict: NDArray[np.str_]
    polygon: Index

    @property
    def flagged(self) -> NDArray[np.bool_]:
        """Whether a sample (N,) is doubtful."""
        return np.isin(self.verdict, FLAGGED)

    @property
    def polygon_flagged(self) -> Floats:
        """The share (N,) of the samples of a sample's polygon that are doubtful: 1 for a polygon that is doubtful as a whole."""
        sizes = np.maximum(np.bincount(self.polygon, minlength=1), 1)
        return (np.bincount(self.polygon, self.flagged, minlength=1) / sizes)[self.polygon].astype(np.float32)

    def as_json(self) -> dict[str, Any]:
        """Return the counts: of all samples, by class, by date, and by label and likely class."""
        samples, flagged = self.samples, self.flagged
        names = {item.value: item.name for item in samples.scheme.classes}
        judged, sizes = self.verdict != NOT_JUDGED, np.bincount(self.polygon, minlength=1)
        keys, date = np.unique(samples.date, return_inverse=True)
        mistaken = self.verdict == LIKE_ANOTHER
        pairs, counts = np.unique(np.stack((samples.class_value[mistaken], self.likely_class[mistaken])), axis=1, return_counts=True)
        return {
            "samples": len(samples),
            "judged": int(judged.sum()),
            "flagged": int(flagged.sum()),
            "looks_like_another": int(mistaken.sum()),
            "unlike_its_class": int((self.verdict == UNLIKE).sum()),
            "polygons": int((sizes > 1).sum()),
            "polygons_flagged": int((sizes[np.unique(self.polygon[self.polygon_flagged >= MOSTLY])] > 1).sum()),
            "by_class": [
                {
                    "code": item.code,
                    "name": item.name,
                    "value": item.value,
                    "samples": int(mine.sum()),
                    "judged": int((mine & judged).sum()),
                    "flagged": int((mine & flagged).sum()),
                }
                for item in samples.scheme.classes
                if (mine := samples.class_value == item.value).any()
            ],
            "by_date": [
                {"date": str(key), "samples": int((date == number).sum()), "flagged": int((flagged & (date == number)).sum())}
                for number, key in enumerate(keys)
            ],
            "mistaken": [
                {"from": names[label], "to": names[likely], "samples": count}
                for (label, likely), count in zip(pairs.T.tolist(), counts.tolist(), strict=True)
            ],
        }


def check_samples(
    stack: ImageStack,
    samples: SampleSet,
    seed: int,
    context: JobContext,
    *,
    every_date: bool = True,
) -> Quality:
    """Return what is thought of samples on their own dates.

    Args:
        stack: the images.
        samples: each with a date key of the stack; those of one place have the same ``place_id`` on every date. Their weights count.
        seed: of folds and trees.
        context: progress names the date; cancelled between fits.
        every_date: whether the images of other dates are looked at, too; for samples of a few dates.
    """
    count = len(samples)
    result = Quality(
        samples,
        np.full(count, np.nan, np.float32),
        samples.class_value.copy(),
        np.full(count, np.nan, np.float32),
        np.full(count, NOT_JUDGED, WORD),
        _polygons(samples),
    )
    dates = [(index, date.key, np.flatnonzero(samples.date == date.key)) for index, date in enumerate(stack.dates)]
    dates = [(index, key, chosen) for index, key, chosen in dates if len(chosen)]
    effort = THOROUGH if every_date and len(dates) <= FEW_DATES else QUICK
    series = _Series.read(stack, samples, context.part(0.0, 0.3)) if every_date else None
    rest = context.part(0.3 if every_date else 0.0, 1.0)
    for number, (index, key, chosen) in enumerate(dates):
        rest.progress(number / len(dates), tr("Checking the samples of {date}"), date=key)
        features, valid = sample_features(stack, index, samples.row[chosen], samples.col[chosen], range(len(stack.bands)), FORM)
        chosen, features = chosen[valid], features[valid]
        judged = _often_enough(samples.class_value[chosen])
        chosen, features = chosen[judged], features[judged]
        if len(np.unique(samples.class_value[chosen])) > 1:
            views = [features] if series is None else [features, *series.of(samples.place_id[chosen])]
            _judge(result, chosen, views, features[:, : len(stack.bands)], effort, [seed, index], rest.check_cancelled)
    return result


def _polygons(samples: SampleSet) -> Index:
    """Return the number (N,) of the polygon, or else the place, of each sample, from 0."""
    last = samples.place_id.max(initial=0)
    group = np.where(samples.polygon > 0, samples.polygon + last, samples.place_id)
    return np.unique(group, return_inverse=True)[1].reshape(-1)


def _often_enough(classes: NDArray[np.uint8]) -> NDArray[np.bool_]:
    values, counts = np.unique(classes, return_counts=True)
    return np.isin(classes, values[counts >= FEWEST])


@dataclass(frozen=True, slots=True)
class _Series:
    """What P places look like on all dates: ids (P,) in ascending order, features (P, F)."""

    places: Index
    features: Floats

    @classmethod
    def read(cls, stack: ImageStack, samples: SampleSet, context: JobContext) -> _Series | None:
        """Read the places of samples; ``None`` where there is nothing more to see than on their dates, or they are too many."""
        places, first = np.unique(samples.place_id, return_index=True)
        labelled = [index for index, date in enumerate(stack.dates) if (samples.date == date.key).any()]
        spread = np.unique(np.linspace(0, len(stack.dates) - 1, min(MOST_DATES, len(stack.dates))).round().astype(int))
        dates = sorted({*spread.tolist(), *labelled[:MOST_DATES]})
        if not 0 < len(places) <= MOST_SERIES or len(dates) < 2:
            return None
        views = []
        for number, index in enumerate(dates):
            context.progress(number / len(dates), tr("Looking at {count} places on {date}"), count=len(places), date=stack.dates[index].key)
            features, valid = sample_features(stack, index, samples.row[first], samples.col[first], range(len(stack.bands)), FORM)
            if valid.mean() >= SEEN_SHARE:
                features[~valid] = np.median(features[valid], axis=0)
                views.append(features)
        return cls(places, np.concatenate(views, axis=1)) if len(views) > 1 else None

    def of(self, place_id: Index) -> list[Floats]:
        """Return the features (N, F) of samples, in a list."""
        return [self.features[np.searchsorted(self.places, place_id)]]


@dataclass(frozen=True, slots=True)
class _Trees:
    """Fitted trees as ``out_of_fold`` asks them."""

    model: ExtraTreesClassifier

    @property
    def classes(self) -> NDArray[np.uint8]:
        """(K,) class values."""
        return np.asarray(self.model.classes_, np.uint8)

    def predict(self, features: Floats) -> Floats:
        """Return probabilities (N, K) of features (N, F)."""
        return np.asarray(self.model.predict_proba(features), np.float32)


def _judge(result: Quality, chosen: Index, views: list[Floats], spectrum: Floats, effort: Effort, seed: list[int], check: Check) -> None:
    """Judge the samples ``chosen`` (n,) of one date, by some views (n, F) of them and their spectrum (n, B): writes into ``result``."""
    samples, group = result.samples, result.polygon[chosen]
    classes, weights = samples.class_value[chosen], samples.weight[chosen]
    draw = int(np.random.default_rng(seed).integers(2**31 - effort.draws))
    values, label = np.unique(classes, return_inverse=True)
    said = [
        _mean([_left_out(view, classes, weights, group, effort, draw + number, check) for number in range(effort.draws)]) for view in views
    ]
    probability = _mixed(np.stack(said), label, weights)
    known = take_known(probability)
    own = probability[np.arange(len(classes)), label]
    others = probability.copy()
    others[np.arange(len(classes)), label] = 0
    doubtful = np.zeros(len(classes), bool)
    odd = _odd(spectrum, label) & known  # of the pixel alone: at the border of a field the pixels around it are of another class
    doubtful[known] = _issues(probability[known], label[known]) & ((own < LEAST_BELIEVED * others.max(axis=1)) | odd)[known]
    odd &= ~doubtful
    badness = np.where(doubtful, 2.0, 1.0) - np.nan_to_num(own)
    flagged = _within(doubtful | odd, label, badness)
    result.score[chosen[known]] = own[known]
    result.likely_class[chosen[known]] = values[probability[known].argmax(axis=1)]
    result.likely_probability[chosen[known]] = probability[known].max(axis=1)
    result.verdict[chosen[known]] = FINE
    result.verdict[chosen[flagged & doubtful]] = LIKE_ANOTHER
    result.verdict[chosen[flagged & odd]] = UNLIKE


def _mean(draws: list[Floats]) -> NDArray[np.float64]:
    """Return the mean (n, K) of what was said; NaN where no draw of folds says anything, as of a class that one fold holds alone."""
    said = np.stack(draws).astype(np.float64)
    known = ~np.isnan(said)
    with np.errstate(invalid="ignore"):
        mean: NDArray[np.float64] = said.sum(axis=0, where=known) / known.sum(axis=0)
    return mean


def _mixed(said: NDArray[np.float64], label: Index, weights: Floats) -> NDArray[np.float64]:
    """Return the probabilities (n, K) of views mixed so that the labels are most probable.

    The weights of the views are those of a mixture, found by expectation maximisation (Dempster, Laird & Rubin 1977); labels have not been seen by
    what foretells them, so no view is believed for what it knows by heart. Wrong labels are foreseen by none (``DOUBT``).

    Args:
        said: (V, n, K) probabilities of the views; NaN where nothing is known.
        label: (n,) column of the label.
        weights: (n,) of the samples.
    """
    known = ~np.isnan(said).any(axis=(0, 2)) & (weights > 0)
    share = np.full(len(said), 1 / len(said))
    if known.any():
        foreseen = said[:, known, label[known]] * (1 - DOUBT) + DOUBT / said.shape[2]
        for _ in range(STEPS):
            part = foreseen * share[:, np.newaxis]
            share = np.average(part / part.sum(axis=0), axis=1, weights=weights[known])
    mixed: NDArray[np.float64] = np.tensordot(share, said, axes=1)
    return mixed


def _left_out(
    features: Floats, classes: NDArray[np.uint8], weights: Floats, group: Index, effort: Effort, seed: int, check: Check
) -> Floats:
    """Return the probabilities (n, K) of trees that saw no sample of the same polygon; classes that are rare count a little more."""
    from sklearn.ensemble import ExtraTreesClassifier
    from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

    fold = np.zeros(len(classes), np.int64)
    alone = len(group) > MANY_GROUPS and len(np.unique(group)) == len(group)
    splitter = (StratifiedKFold if alone else StratifiedGroupKFold)(effort.folds, shuffle=True, random_state=seed)
    for number, (_, left_out) in enumerate(splitter.split(features, classes, None if alone else group)):
        fold[left_out] = number
    _, label, counts = np.unique(classes, return_inverse=True, return_counts=True)
    teaching = weights / np.sqrt(counts / counts.mean())[label]
    if len(classes) > effort.taught:
        teaching[~evenly_drawn(classes, effort.taught, seed)] = 0

    def fit(inside: Floats, labels: NDArray[np.uint8], importance: Floats) -> _Trees:
        model = ExtraTreesClassifier(effort.trees, min_samples_leaf=LEAF, random_state=seed, n_jobs=1)
        return _Trees(model.fit(inside, labels, sample_weight=importance))

    return out_of_fold(features, classes, teaching.astype(np.float32), fold, fit, check)


def _issues(probability: NDArray[np.float64], label: Index) -> NDArray[np.bool_]:
    """Return which labels (n,) cleanlab holds for mistakes: another class is more probable, and the class keeps most of its samples."""
    from cleanlab.filter import find_label_issues

    present, position = np.unique(label, return_inverse=True)
    if len(present) < 2:
        return np.zeros(len(label), bool)
    shares = probability[:, present] + np.finfo(np.float32).tiny
    shares /= shares.sum(axis=1, keepdims=True)
    found: NDArray[np.bool_] = find_label_issues(position, shares, filter_by="predicted_neq_given", n_jobs=1)
    return found


def _odd(features: Floats, label: Index) -> NDArray[np.bool_]:
    """Return which samples (n,) lie far from all others of their class, all features being made equally important."""
    from sklearn.neighbors import NearestNeighbors

    low, middle, high = np.percentile(features, (16, 50, 84), axis=0)
    spread = np.where(high > low, (high - low) / 2, 1.0)
    scaled = (features - middle) / spread
    odd = np.zeros(len(label), bool)
    for number in np.unique(label):
        mine = np.flatnonzero(label == number)
        if len(mine) < FEWEST_FOR_ODD:
            continue
        compared = mine[:: -(-len(mine) // MOST_COMPARED)]  # with all of many would take long
        nearest = NearestNeighbors(n_neighbors=NEIGHBOURS + 1).fit(scaled[compared]).kneighbors(scaled[mine])[0]
        is_itself = np.isin(mine, compared)[:, np.newaxis]
        distance = np.where(is_itself, nearest[:, 1:], nearest[:, :-1]).mean(axis=1)
        logarithm = np.log(np.maximum(distance, np.finfo(np.float32).tiny))
        typical = np.median(logarithm)
        step = 1.4826 * np.median(np.abs(logarithm - typical))
        odd[mine] = (logarithm > typical + ODD_STEPS * step) & (logarithm > typical + np.log(ODD_TIMES))
    return odd


def _within(flagged: NDArray[np.bool_], label: Index, badness: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return the flagged samples (n,), of each class the worst ones up to ``MOST_FLAGGED`` of it."""
    result = flagged.copy()
    for number in np.unique(label[flagged]):
        mine = np.flatnonzero(flagged & (label == number))
        most = int(MOST_FLAGGED * np.count_nonzero(label == number))
        result[mine[np.argsort(-badness[mine], kind="stable")[most:]]] = False
    return result

"""The check of the samples within a run: those that were labelled before migration, those that were migrated or found after it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..migration.migrate import Migration
from ..samples.audit import CODES, Audit
from ..samples.left_out import TWO_CLASSES, LeftOut
from ..samples.load import check_classes
from ..samples.quality import FEWEST, NOT_JUDGED, Quality, check_samples
from ..samples.quality_file import LABELLED_STAGE, MIGRATED_STAGE, conflict_lines, quality_lines, write_quality
from ..samples.sample_set import SampleSet
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext

QUALITY_FILE: Final = "quality.gpkg"
NO: Final = "no"
DROP: Final = "drop"


@dataclass
class SampleCheck:
    """Checks the samples of one run.

    Attributes:
        action: "no", "list" or "drop". ``seed``: of folds and forests.
        left_out: samples of the user's file that are not used; those that are dropped before migration join them.
        before, after: what is thought of the labelled samples, and of the others; ``None`` where they were not checked.
    """

    action: str
    seed: int
    left_out: LeftOut = field(default_factory=LeftOut)
    before: Quality | None = None
    after: Quality | None = None

    def labelled(self, stack: ImageStack, samples: SampleSet, context: JobContext) -> SampleSet:
        """Check labelled samples, warn of the doubtful ones, and return those to migrate."""
        if self.action == NO:
            return samples
        self.before = check_samples(stack, samples, self.seed, context)
        tell_flagged(self.before, context, QUALITY_FILE, dropped=self.action == DROP)
        if self.action != DROP:
            return samples
        flagged = self.before.flagged
        self.left_out.add(samples.take(flagged), self.before.verdict[flagged])
        kept = samples.take(~flagged)
        check_classes(kept)
        return kept

    def migrated(self, stack: ImageStack, migration: Migration, labelled: SampleSet, context: JobContext) -> Migration:
        """Check what was migrated or found, warn of the doubtful ones, and return the migration without them if they are dropped.

        Args:
            stack: the images.
            migration: to check.
            labelled: the samples that were migrated, which were checked before.
            context: progress, warnings, cancel.
        """
        if self.action == NO:
            return migration
        samples = migration.samples
        new = ~np.isin(_keys(samples.place_id, samples.date), _keys(labelled.place_id, labelled.date))
        if not new.any():
            return migration
        checked = check_samples(stack, samples, self.seed, context, every_date=False)
        self.after = _of(checked, new)
        _tell_migrated(self.after, context, dropped=self.action == DROP)
        if self.action != DROP:
            return migration
        flagged = checked.flagged & new
        return replace(migration, samples=samples.take(~flagged), audit=_with_reasons(migration.audit, checked, flagged))

    def write(self, path: Path, stack: ImageStack, samples: SampleSet) -> None:
        """Write every labelled sample, and of the others the doubtful ones."""
        parts = [conflict_lines(self.left_out, samples.scheme)]
        if self.before is not None:
            parts.insert(0, quality_lines(self.before, LABELLED_STAGE))
        if self.after is not None:
            parts.append(quality_lines(self.after, MIGRATED_STAGE, only_flagged=True))
        write_quality(path, parts, samples.scheme, stack.grid)

    def figures(self) -> dict[str, Any] | None:
        """Return the counts of both checks; ``None`` if there was none."""
        if self.action == NO:
            return None
        return {
            "action": self.action,
            "two_labels": self.left_out.counts().get(TWO_CLASSES, 0),
            "before": None if self.before is None else self.before.as_json(),
            "after": None if self.after is None else self.after.as_json(),
        }


def tell_flagged(quality: Quality, context: JobContext, file: str, *, dropped: bool = False) -> None:
    """Warn of doubtful labelled samples; ``file`` lists them."""
    count = int(quality.flagged.sum())
    if count:
        text = (
            tr("{count} of {total} samples look mislabelled or odd, and are dropped; see {file}.")
            if dropped
            else tr("{count} of {total} samples look mislabelled or odd; see {file}.")
        )
        context.warning(text, count=count, total=len(quality.samples), file=file)


def tell_not_judged(quality: Quality, context: JobContext) -> None:
    """Warn of samples that could not be judged."""
    count = int((quality.verdict == NOT_JUDGED).sum())
    if count:
        context.warning(
            tr("{count} of {total} samples are not judged: no valid pixel, or fewer than {fewest} samples of their class on their date."),
            count=count,
            total=len(quality.samples),
            fewest=FEWEST,
        )


def _tell_migrated(quality: Quality, context: JobContext, *, dropped: bool) -> None:
    count = int(quality.flagged.sum())
    if count:
        text = (
            tr("{count} of {total} migrated samples look mislabelled or odd on their date, and are dropped; see {file}.")
            if dropped
            else tr("{count} of {total} migrated samples look mislabelled or odd on their date; see {file}.")
        )
        context.warning(text, count=count, total=len(quality.samples), file=QUALITY_FILE)


def _of(quality: Quality, chosen: NDArray[np.bool_]) -> Quality:
    return Quality(
        quality.samples.take(chosen),
        quality.score[chosen],
        quality.likely_class[chosen],
        quality.likely_probability[chosen],
        quality.verdict[chosen],
        quality.polygon[chosen],
    )


def _keys(place_id: NDArray[np.int64], date: NDArray[np.str_]) -> NDArray[np.str_]:
    return np.char.add(np.char.add(place_id.astype(np.str_), " "), date)


def _with_reasons(audit: Audit, quality: Quality, flagged: NDArray[np.bool_]) -> Audit:
    """Return the audit with the samples ``flagged`` (N,) dropped for what is thought of them."""
    samples = quality.samples.take(flagged)
    reason = dict(zip(_keys(samples.place_id, samples.date).tolist(), quality.verdict[flagged].tolist(), strict=True))
    keys = _keys(audit.place_id, audit.date)
    lines = np.flatnonzero(np.isin(keys, list(reason)) & audit.kept)
    codes = audit.reason_code.copy()
    codes[lines] = [CODES[reason[key]] for key in keys[lines].tolist()]
    return replace(audit, reason_code=codes)

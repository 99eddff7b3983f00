"""What the page about a migration says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..migration.migrate import Migration, MigrationSettings
from ..samples.audit import AUGMENTED, LABELLED, Audit
from ..spec.algorithms.migratesamples import ALGORITHM
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .formats import format_count, format_percent
from .report import Report
from .sample_part import sample_part


def migration_report(
    parameters: Mapping[str, Any], stack: ImageStack, migration: Migration, settings: MigrationSettings, context: JobContext
) -> Report:
    """Return the report; images are read for it.

    Args:
        parameters: of the run, with what the user gave in place of temporary copies.
        stack: the images.
        migration: what is told.
        settings: of the migration.
        context: progress and cancel; its warnings are told, too.
    """
    audit = migration.audit
    figures = [
        ("Dates", format_count(len(stack.dates))),
        ("Samples labelled", format_count(int(audit.because(LABELLED).sum()))),
        ("Samples kept", format_percent(kept_share(audit))),
    ]
    found = int(audit.because(AUGMENTED).sum())
    return Report(
        title="Migration of samples",
        subtitle=str(parameters["STACK"]),
        key_figures=[*figures, ("Found by augmentation", format_count(found))] if found else figures,
        stack=about_stack(stack),
        maps=False,
        samples=sample_part(stack, migration, settings, context),
        warnings=list(context.warnings),
        settings=[(item.label, str(parameters[item.name])) for item in ALGORITHM.parameters if parameters[item.name] not in (None, "", [])],
    )


def about_stack(stack: ImageStack) -> Sequence[tuple[str, str]]:
    """Return (name, text) pairs about the images."""
    width, height = stack.grid.pixel_size
    return [
        ("Dates", f"{len(stack.dates)} ({stack.dates[0].key} to {stack.dates[-1].key})"),
        ("Size", f"{stack.grid.width} x {stack.grid.height} pixels of {width:g} x {height:g}"),
        ("Coordinate system", stack.grid.crs if len(stack.grid.crs) < 40 else stack.grid.crs.split('"')[1]),
        ("Bands", ", ".join(stack.bands)),
        *(("Note", str(note)) for note in stack.notes),
    ]


def kept_share(audit: Audit) -> float | None:
    """Return the share (0-1) of the samples that came to a date from another one and are used there; ``None`` if none came."""
    moved = ~audit.because(LABELLED, AUGMENTED)
    return float(audit.kept[moved].mean()) if moved.any() else None

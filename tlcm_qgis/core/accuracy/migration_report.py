"""What the page about a migration says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..migration.migrate import Migration, MigrationSettings
from ..samples.audit import AUGMENTED, LABELLED, Audit
from ..spec.algorithms.migratesamples import ALGORITHM
from ..spec.messages import Message, tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .formats import format_count, format_length, format_percent
from .report import Report
from .sample_part import sample_part
from .settings_text import settings_text
from .translation import Text


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
    figures: list[tuple[Text, Text]] = [
        (tr("Dates"), format_count(len(stack.dates))),
        (tr("Samples labelled"), format_count(int(audit.because(LABELLED).sum()))),
        (tr("Samples kept"), format_percent(kept_share(audit))),
    ]
    found = int(audit.because(AUGMENTED).sum())
    return Report(
        title=tr("Migration of samples"),
        subtitle=str(parameters["STACK"]),
        key_figures=[*figures, (tr("Found by augmentation"), format_count(found))] if found else figures,
        stack=about_stack(stack),
        maps=False,
        samples=sample_part(stack, migration, settings, context),
        warnings=list(context.warnings),
        told=context.told,
        settings=settings_text(ALGORITHM, parameters),
    )


def about_stack(stack: ImageStack) -> Sequence[tuple[Text, Text]]:
    """Return (name, text) pairs about the images."""
    (width, height), unit = stack.grid.pixel_size, stack.grid.unit
    dates = {"count": len(stack.dates), "first": stack.dates[0].key, "last": stack.dates[-1].key}
    size = {
        "columns": stack.grid.width,
        "rows": stack.grid.height,
        "width": format_length(width, unit),
        "height": format_length(height, unit),
    }
    return [
        (tr("Dates"), Message(tr("{count} ({first} to {last})"), dates)),
        (tr("Size"), Message(tr("{columns} x {rows} pixels of {width} x {height}"), size)),
        (tr("Coordinate system"), stack.grid.crs if len(stack.grid.crs) < 40 else stack.grid.crs.split('"')[1]),
        (tr("Bands"), ", ".join(stack.bands)),
        *((tr("Note"), note) for note in stack.notes),
    ]


def kept_share(audit: Audit) -> float | None:
    """Return the share (0-1) of the samples that came to a date from another one and are used there; ``None`` if none came."""
    moved = ~audit.because(LABELLED, AUGMENTED)
    return float(audit.kept[moved].mean()) if moved.any() else None

"""The tables that say how a reference sample was drawn: they go with the points into the temporary copy."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from ..core.spec.errors import OutputError
from ..core.spec.messages import tr

_READ = {
    "tlcm_design": "SELECT key, value FROM tlcm_design",
    "tlcm_strata": "SELECT stratum, name, pixels, points FROM tlcm_strata",
}
_CREATE = {
    "tlcm_design": "CREATE TABLE tlcm_design (fid INTEGER PRIMARY KEY, key TEXT, value TEXT)",
    "tlcm_strata": "CREATE TABLE tlcm_strata (fid INTEGER PRIMARY KEY, stratum INTEGER, name TEXT, pixels INTEGER, points INTEGER)",
}
_INSERT = {
    "tlcm_design": "INSERT INTO tlcm_design (key, value) VALUES (?, ?)",
    "tlcm_strata": "INSERT INTO tlcm_strata (stratum, name, pixels, points) VALUES (?, ?, ?, ?)",
}


def copy_sampling_tables(source: str, target: str) -> None:
    """Copy the tables from one GeoPackage into another; nothing if the source has none.

    Raises:
        OutputError: the target cannot be written.
    """
    rows = {name: _rows(source, name) for name in _READ}
    found = {name: table for name, table in rows.items() if table}
    if not found:
        return
    try:
        with closing(sqlite3.connect(target)) as connection, connection:
            for name, table in found.items():
                connection.execute(_CREATE[name])
                connection.execute(
                    "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier) VALUES (?, 'attributes', ?)", (name, name)
                )
                connection.executemany(_INSERT[name], table)
    except sqlite3.Error as error:
        raise OutputError(
            tr("The temporary copy of the samples {file} cannot be written: {reason}."),
            tr("Check the free space of the folder for temporary files."),
            file=target,
            reason=str(error),
        ) from error


def _rows(path: str, table: str) -> list[tuple[object, ...]]:
    """Return the rows of a table, none if the file has no such table."""
    if not path.lower().endswith(".gpkg") or not os.path.isfile(path):
        return []
    # immutable: reading must leave no journal beside the input; not while another program has unsaved pages in one
    mode = "mode=ro" if os.path.exists(f"{path}-wal") else "mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?{mode}", uri=True)) as connection:
            return connection.execute(_READ[table]).fetchall()
    except sqlite3.Error:
        return []

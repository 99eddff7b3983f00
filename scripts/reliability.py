"""docs/reliability.md from the tests of faults: every line of the page names the test that proves it; standard library only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from scripts.tables.formatting import markdown

TESTS: Final = Path(__file__).resolve().parents[1] / "tests"
HEAD: Final = """# What can go wrong, and what happens then

Made from the tests of faults (`scripts/reliability.py`); do not edit. Every line is a test that causes the fault for real and looks at what the user sees, that inputs are
unchanged, that nothing half is left, and that no process lives on. `make test` runs them, those marked *long* are run by `make test-long`.

What holds everywhere: results are written aside and get their name when they are whole; the same job run again goes on where it stopped; inputs are never written;
whatever is wrong is told in one sentence that says what, where, and what to do.
"""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault, what happens, and the test that shows it."""

    what: str
    outcome: str
    test: str
    long: bool


def page() -> str:
    """Return the whole page."""
    parts = [HEAD]
    for file in sorted(TESTS.glob("*/test_*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        found = list(_faults(tree, file.relative_to(TESTS.parent).as_posix()))
        if found:
            title = (ast.get_docstring(tree) or file.stem).splitlines()[0].rstrip(".")
            rows = [[_cell(fault.what), _cell(fault.outcome), f"`{fault.test}`{' *(long)*' if fault.long else ''}"] for fault in found]
            parts.append(f"## {title}\n\n{markdown(['fault', 'what happens', 'test'], rows)}\n")
    return "\n".join(parts)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _faults(tree: ast.Module, path: str) -> Iterator[Fault]:
    of_module = [
        node
        for statement in tree.body
        if isinstance(statement, ast.Assign) and _assigns(statement, "pytestmark")
        for node in ast.walk(statement)
    ]
    everything_long = any(_is_mark(node, "long") for node in of_module)
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and function.name.startswith("test_"):
            marks = [node for decorator in function.decorator_list for node in ast.walk(decorator)]
            whole_long = everything_long or any(_is_mark(decorator, "long") for decorator in function.decorator_list)
            cases = {
                id(call): _is_long_case(case) for case in marks if isinstance(case, ast.Call) for call in ast.walk(case) if call is not case
            }
            for mark in marks:
                if isinstance(mark, ast.Call) and _is_mark(mark.func, "fault"):
                    what, outcome = (ast.literal_eval(argument) for argument in mark.args)
                    yield Fault(what, outcome, f"{path}::{function.name}", whole_long or cases.get(id(mark), False))


def _assigns(statement: ast.Assign, name: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id == name for target in statement.targets)


def _is_long_case(call: ast.Call) -> bool:
    is_case = isinstance(call.func, ast.Attribute) and call.func.attr == "param"
    return is_case and any(_is_mark(node, "long") for node in ast.walk(call))


def _is_mark(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == name and isinstance(node.value, ast.Attribute) and node.value.attr == "mark"

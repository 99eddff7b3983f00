"""Ways in which files go wrong, for hypothesis: values of other types and sizes, other encodings, missing and foreign bytes."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

_DEEP, _LONG = "\u0001deep\u0001", "\u0001long\u0001"  # stand for what Python itself can hardly write
_RAW = {_DEEP: "[" * 50_000 + "]" * 50_000, _LONG: "9" * 5_000}
ODD_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 0.5, 1e-300, 1e308, float("nan"), float("inf"), float("-inf"), 2**31, 2**63, 10**30, 10**400,
    "", " ", "x", "nan", "-1", "1e400", "2020-02-30", "0000-00-00", "\0", "\ud800", "水田", "a" * 300, "{}", "..", "EPSG:0",
    [], [[]], {}, [None], [0, 0], [1] * 6, {"a": {"b": []}}, _DEEP, _LONG,
)  # fmt: skip
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-32", "latin-1", "cp037")


def explore(strategy: st.SearchStrategy[Any], check: Callable[[Any], None], examples: int) -> None:
    """Call ``check`` with as many values of a strategy; the same ones every time."""

    @settings(max_examples=examples, derandomize=True, deadline=None, database=None, suppress_health_check=list(_all_health_checks()))
    @given(strategy)
    def run(value: Any) -> None:
        check(value)

    run()


def _all_health_checks() -> Iterator[Any]:
    from hypothesis import HealthCheck

    return iter(HealthCheck)


def _slots(node: Any) -> Iterator[tuple[Any, Any]]:
    """Yield container and key of every value of a document."""
    for key in list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ():
        yield node, key
        yield from _slots(node[key])


@st.composite
def documents(draw: st.DrawFn, valid: Any, odd: tuple[Any, ...] = ODD_VALUES) -> Any:
    """Draw a copy of a JSON document in which one to three values are gone, replaced, repeated or misnamed."""
    changed = copy.deepcopy(valid)
    for _ in range(draw(st.integers(1, 3))):
        slots = list(_slots(changed))
        if not slots:
            break
        holder, key = draw(st.sampled_from(slots))
        action = draw(st.sampled_from(["replace", "replace", "replace", "drop", "twice", "rename", "wrap"]))
        if action == "drop":
            del holder[key]
        elif action == "twice" and isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        elif action == "rename" and isinstance(holder, dict):
            holder[f"{key}_"] = holder.pop(key)
        elif action == "wrap":
            holder[key] = [holder[key]]
        else:
            holder[key] = copy.deepcopy(draw(st.sampled_from(odd)))
    return changed


def to_text(document: Any) -> str:
    """Return a document as JSON, also values that JSON does not know."""
    text = json.dumps(document)
    for stand_in, raw in _RAW.items():
        text = text.replace(json.dumps(stand_in), raw)
    return text


@st.composite
def json_bytes(draw: st.DrawFn, valid: Any, odd: tuple[Any, ...] = ODD_VALUES) -> bytes:
    """Draw the bytes of a damaged JSON file: mostly of another content, else in another encoding, cut, or of no meaning at all."""
    kind = draw(st.sampled_from(["content"] * 6 + ["encoding", "bytes", "same key twice", "noise"]))
    if kind == "noise":
        return draw(st.binary(max_size=200))
    if kind == "encoding":
        return to_text({**valid, "größe": "ä"} if isinstance(valid, dict) else valid).encode(draw(st.sampled_from(_ENCODINGS)))
    if kind == "bytes":
        return draw(spoilt(to_text(valid).encode()))
    text = to_text(draw(documents(valid, odd)))
    if kind == "same key twice":
        key = draw(st.sampled_from(sorted(valid)))
        text = "{" + json.dumps(key) + ": " + to_text(draw(st.sampled_from(odd))) + ", " + text[1:]
    return text.encode("utf-8", "surrogatepass")


@st.composite
def spoilt(draw: st.DrawFn, content: bytes) -> bytes:
    """Draw a copy of a file that is cut, empty, or holds foreign or zero bytes somewhere."""
    action = draw(st.sampled_from(["cut", "empty", "overwrite", "insert", "zeros"]))
    place = draw(st.integers(0, max(len(content) - 1, 0)))
    foreign = draw(st.binary(min_size=1, max_size=16))
    if action == "cut":
        return content[:place]
    if action == "empty":
        return b""
    if action == "insert":
        return content[:place] + foreign + content[place:]
    new = bytes(64) if action == "zeros" else foreign
    return content[:place] + new + content[place + len(new) :]


@st.composite
def arrays(draw: st.DrawFn, valid: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Draw a copy of named arrays of which one or two have other values, another shape or type, or are missing."""
    changed = {name: array.copy() for name, array in valid.items()}
    for _ in range(draw(st.integers(1, 2))):
        name = draw(st.sampled_from(sorted(changed)))
        array = changed[name]
        action = draw(st.sampled_from(["value", "value", "value", "type", "cut", "flat", "scalar", "drop"]))
        if action == "drop":
            del changed[name]
        elif action == "type":
            with np.errstate(all="ignore"):
                changed[name] = array.astype(draw(st.sampled_from(["int64", "int8", "float32", "float64", "float16", "bool"])))
        elif action == "cut":
            changed[name] = array[: draw(st.integers(0, max(len(array) - 1, 0)))] if array.ndim else array
        elif action == "flat":
            changed[name] = array.reshape(draw(st.sampled_from([(-1,), (1, -1), (-1, 1)])))
        elif action == "scalar":
            changed[name] = np.array(array.ravel()[0] if array.size else 0, array.dtype)
        elif array.size:
            flat = array.reshape(-1)
            limits = np.finfo(array.dtype) if array.dtype.kind == "f" else np.iinfo(array.dtype) if array.dtype.kind in "iu" else None
            odd = [0, 1] if limits is None else [0, 1, limits.min, limits.max, *([np.nan, np.inf] if array.dtype.kind == "f" else [])]
            flat[draw(st.integers(0, len(flat) - 1))] = draw(st.sampled_from(odd))
    return changed

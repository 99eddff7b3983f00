"""The class scheme: a wrong value here recolours or mislabels every map."""

import numpy as np
import pytest

from tlcm_qgis.core.spec.classes import MAX_CLASSES, ClassScheme, LandCoverClass, label_code, palette_colour
from tlcm_qgis.core.spec.errors import InputError


def test_small_integers_keep_their_value():
    """A user with classes 10, 20, 30 finds 10, 20, 30 in the map."""
    assert ClassScheme.from_labels([30, 10, 20, 10]).values == (10, 20, 30)


@pytest.mark.parametrize("labels", [[0, 1, 5], [-7, 3, 2**40], [300, 20, 1000]])
def test_other_integers_get_values_in_numerical_order(labels):
    """Class 0 would be nodata and class 300 does not fit a byte: all move, none collide."""
    scheme = ClassScheme.from_labels(labels)
    assert [item.code for item in scheme.classes] == [str(label) for label in sorted(labels)]
    assert scheme.values == (1, 2, 3)


def test_texts_get_values_in_alphabetical_order():
    """The same layer gives the same values whatever the order of its features."""
    assert ClassScheme.from_labels(["water", "Forest", "crop"]) == ClassScheme.from_labels(["crop", "water", "Forest", "water"])
    assert [item.code for item in ClassScheme.from_labels(["water", "Forest", "crop"]).classes] == ["crop", "Forest", "water"]


def test_number_texts_are_sorted_as_numbers():
    """Class "10" does not come before class "9"."""
    assert ClassScheme.from_labels(["10", "9"]).values == (9, 10)


@pytest.mark.parametrize(
    ("label", "code"),
    [(3.0, "3"), ("3.0", "3"), (np.float32(3), "3"), (np.int64(2**60), str(2**60)), (" wood ", "wood"), (2.5, "2.5"), ("1.50", "1.50"),
     (None, None), (float("nan"), None), ("  ", None), ("007", "007"), ("b3e1.0", "b3e1.0")],
)  # fmt: skip
def test_label_code(label, code):
    """Shapefiles keep 3 as 3.0 and empty cells as NaN; neither may make a class of its own."""
    assert label_code(label) == code


def test_match_prefers_code_over_name():
    """With swapped codes and names, a label means the code."""
    scheme = ClassScheme((LandCoverClass(1, "A", "B", "#000000"), LandCoverClass(2, "B", "A", "#ffffff")))
    assert (scheme.match("A"), scheme.match("B"), scheme.match("C")) == (1, 2, None)


def test_match_finds_names():
    """A reference that holds names finds the classes of a map made from codes."""
    assert ClassScheme((LandCoverClass(7, "WAT", "water", "#0000ff"),)).match("water") == 7


def test_missing_labels_make_no_class():
    """A layer with NULL labels does not get a class "None"."""
    assert len(ClassScheme.from_labels([None, float("nan"), "", "a", "b"])) == 2


def test_extended_keeps_known_values():
    """A class that the user adds to a layer does not change the values of the others."""
    scheme = ClassScheme.from_labels(["crop", "water"]).extended(["apple", "crop"])
    assert {item.code: item.value for item in scheme.classes} == {"crop": 1, "water": 2, "apple": 3}


def test_as_many_classes_as_a_map_can_hold():
    """254 classes work, each with a colour of its own; 255 are refused in words."""
    scheme = ClassScheme.from_labels(range(1000, 1000 + MAX_CLASSES))
    assert len({item.colour for item in scheme.classes}) == MAX_CLASSES
    with pytest.raises(InputError, match="255 different values"):
        ClassScheme.from_labels(range(1000, 1001 + MAX_CLASSES))


@pytest.mark.parametrize(
    "classes",
    [
        (LandCoverClass(0, "a", "a", "#000000"),),
        (LandCoverClass(255, "a", "a", "#000000"),),
        (LandCoverClass(1, "a", "a", "#000000"), LandCoverClass(1, "b", "b", "#000000")),
        (LandCoverClass(1, "a", "a", "#000000"), LandCoverClass(2, "a", "b", "#000000")),
    ],
)
def test_broken_schemes_are_refused(classes):
    """Two classes with one value could never be told apart on the map."""
    with pytest.raises(InputError):
        ClassScheme(classes)


def test_json_round_trip():
    """A model folder gives back the scheme that it was trained with."""
    scheme = ClassScheme((LandCoverClass(3, "W", "Wasser, süß", "#0000ff", "natural"), LandCoverClass(9, "U", "Urban", "#ff0000")))
    assert ClassScheme.from_json(scheme.as_json(), "x.gpkg") == scheme


def test_sparse_table_is_filled_in():
    """A hand-made table with values and names only is enough."""
    (item,) = ClassScheme.from_json([{"value": 5.0, "name": "bog", "colour": "blue"}], "x.gpkg").classes
    assert item == LandCoverClass(5, "5", "bog", palette_colour(0))


def test_table_without_value_is_refused():
    """The sentence names the row."""
    with pytest.raises(InputError, match=r"x\.gpkg cannot be used: Row 2"):
        ClassScheme.from_json([{"value": 5}, {"name": "bog"}], "x.gpkg")

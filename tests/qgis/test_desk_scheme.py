"""Changes of a class scheme: none makes a scheme that cannot be used, or changes the class of a sample."""

from __future__ import annotations

import pytest

from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.gui.desk import scheme_edits
from tlcm_qgis.gui.desk.sample_advice import advise

WATER = LandCoverClass(1, "w", "Water", "#0000ff")
FOREST = LandCoverClass(4, "f", "Forest", "#00ff00")
TWO = ClassScheme((WATER, FOREST))
AREA = (0.0, 0.0, 100.0, 100.0)


def test_a_new_class_takes_the_lowest_free_value_and_an_unused_code_and_colour():
    scheme, value = scheme_edits.added(ClassScheme((WATER, LandCoverClass(3, "2", "Two", "#3f88c5"))), "New")
    item = scheme.by_value(value)
    assert (value, item.code, item.name) == (2, "2_2", "New") and item.colour not in ("#0000ff", "#3f88c5")


def test_the_order_is_the_analysts_and_others_come_last():
    assert [item.value for item in scheme_edits.in_order(TWO, [4])] == [4, 1]
    assert scheme_edits.moved((1, 2, 3), 3, -1) == (1, 3, 2) and scheme_edits.moved((1, 2, 3), 3, 1) == (1, 2, 3)


def test_the_same_code_may_stay_where_it_is():
    assert scheme_edits.changed(TWO, 1, "code", " w ") == TWO
    with pytest.raises(InputError, match="The code f is already that of the class Forest"):
        scheme_edits.changed(TWO, 1, "code", "f")


def test_labels_are_values_in_our_field_and_codes_or_names_in_others():
    assert scheme_edits.values_of_labels(TWO, "class_value", ["1", "4"])[1] == {"1": 1, "4": 4}
    scheme, values = scheme_edits.values_of_labels(TWO, "kind", ["Water", "w", "new"])
    assert values == {"Water": 1, "w": 1, "new": 2} and len(scheme) == 3


def test_classes_from_elsewhere_keep_the_values_that_samples_have():
    other = ClassScheme((LandCoverClass(1, "f", "Wood", "#112233"), LandCoverClass(4, "u", "Urban", "#445566")))
    found = scheme_edits.taken_over(TWO, other, used=[1, 4])
    assert [(item.value, item.code, item.name) for item in found.classes] == [(1, "w", "Water"), (2, "u", "Urban"), (4, "f", "Wood")]
    unused = scheme_edits.taken_over(TWO, other, used=[])
    assert [(item.value, item.name) for item in unused.classes] == [(1, "Urban"), (4, "Wood")]


@pytest.mark.parametrize(
    ("count", "box", "part"),
    [
        (0, None, "has no samples yet"),
        (9, (0, 0, 90, 90), "too few samples (9)"),
        (10, (0, 0, 25, 25), "in one corner"),
        (10, (0, 0, 25, 26), None),
        (10, (0, 0, 90, 90), None),
    ],
)
def test_advice(count, box, part):
    found = advise([WATER], {1: count}, {1: box} if box else {}, AREA)
    assert found == {} if part is None else part in str(found[1])

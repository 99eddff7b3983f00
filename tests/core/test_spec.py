"""The one description of parameters: what it accepts, and the sentence it gives for what it does not."""

from __future__ import annotations

import pytest

from tlcm_qgis.core.spec.algorithms import ALGORITHMS, GROUPS
from tlcm_qgis.core.spec.dates import match_dates, parse_date, parse_date_list
from tlcm_qgis.core.spec.errors import ParameterError

CONTRACT = {
    "createdemostack": "SIZE DATE_COUNT SEED CLOUDS OUTPUT_FOLDER STACK SAMPLES TRUTH",
    "createstack": "IMAGES FOLDER DATE_PATTERN MASK_FOLDER MASK_BAND MASK_VALUES REFERENCE_GRID OUTPUT COUNT",
    "createcomposites": "STACK PERIOD REDUCER OUTPUT_FOLDER STACK_OUT",
    "augmentsamples": "STACK DATE SAMPLES CLASS_FIELD ANGLE MAX_ENTROPY PATCH_SIZE LINE_INTERVAL REFINEMENT TARGET_COUNT VARIANT OUTPUT COUNT",
    "migratesamples": "STACK DATE SAMPLES CLASS_FIELD DATE_FIELD CHAIN MAX_SAMPLES VARIANT OUTPUT AUDIT",
    "trainmodel": "STACK SAMPLES CLASS_FIELD DATE_FIELD METHOD MODEL_OUT",
    "pretrainmodel": "STACK METHOD EPOCHS MASK_RATIO MODEL_OUT PICTURE LOSS CROP_COUNT",
    "importmodel": "CHECKPOINT METHOD BANDS CLASSES MODEL_OUT",
    "exportmodel": "MODEL DATE OUTPUT",
    "adaptmodel": "MODEL SOURCE_STACK SOURCE_SAMPLES TARGET_STACK MODEL_OUT",
    "mapstack": "STACK MODEL DATES PROBABILITIES OUTPUT_FOLDER SERIES_OUT",
    "filtermaps": "SERIES SPATIAL SPATIAL_WINDOW TEMPORAL TEMPORAL_WINDOW KEPT_CLASSES VARIANT OUTPUT_FOLDER SERIES_OUT COUNT",
    "detectchanges": "SERIES FROM_DATE TO_DATE MIN_DURATION OUTPUT_FOLDER",
    "assessaccuracy": "SERIES MAP REFERENCE REFERENCE_RASTERS CLASS_FIELD DATE_FIELD REFERENCE_VALIDITY DESIGN OUTPUT_HTML OUTPUT_JSON OA KAPPA F1",
    "maptimeseries": "STACK DATE SAMPLES CLASS_FIELD DATE_FIELD METHOD REFERENCE OUTPUT_FOLDER SERIES_OUT DEVICE SEED OVERWRITE EXTENT",
}


@pytest.mark.parametrize("name", CONTRACT)
def test_public_names_of_parameters_and_outputs_exist(name: str) -> None:
    """A script of a user names these; one that disappears breaks the script."""
    algorithm = ALGORITHMS[name]
    names = {item.name for item in (*algorithm.parameters, *algorithm.outputs)}
    assert set(CONTRACT[name].split()) <= names


@pytest.mark.parametrize("algorithm", ALGORITHMS.values(), ids=lambda algorithm: algorithm.name)
def test_descriptions_are_complete(algorithm) -> None:
    """A dialog without help, or two things with one name (QGIS drops the second silently)."""
    names = [item.name for item in (*algorithm.parameters, *algorithm.outputs)]
    assert len(names) == len(set(names))
    assert algorithm.group in GROUPS
    assert algorithm.summary and algorithm.tags and algorithm.icon
    assert all(parameter.label and len(parameter.help) > 10 for parameter in algorithm.parameters)
    assert all(parameter.parent in names for parameter in algorithm.parameters if parameter.kind == "field")


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("DATE_COUNT", 1, "DATE_COUNT (Number of dates) is 1, but must lie between 2 and 600."),
        ("DATE_COUNT", 2.5, "DATE_COUNT (Number of dates) is 2.5, which is not a whole number."),
        ("SIZE", float("nan"), "SIZE (Width and height) is nan, which is not a number."),
        ("CLOUDS", "yes", "CLOUDS (Clouds) is 'yes', which is not true or false."),
        ("OUTPUT_FOLDER", None, "OUTPUT_FOLDER (Output folder) is missing."),
        ("NO_SUCH", 1, "createdemostack has no parameter NO_SUCH."),
    ],
)
def test_wrong_value_names_the_parameter(name: str, value: object, sentence: str) -> None:
    """A run that starts with a wrong value, or a refusal that does not say which one."""
    with pytest.raises(ParameterError) as caught:
        ALGORITHMS["createdemostack"].check({"OUTPUT_FOLDER": "/x", name: value})
    assert str(caught.value).startswith(sentence)


def test_defaults_are_filled_in() -> None:
    """A job file that gives only what matters."""
    checked = ALGORITHMS["createdemostack"].check({"OUTPUT_FOLDER": "/x"})
    assert checked == {"SIZE": 300, "DATE_COUNT": 12, "CLOUDS": False, "SEED": 1, "OVERWRITE": False, "OUTPUT_FOLDER": "/x"}


@pytest.mark.parametrize("value", [[0, 0, 1, 1], [1, 0, 0, 1, "EPSG:4326"], "0,1,0,1"])
def test_extent_without_size_or_crs_is_refused(value: object) -> None:
    """A silent run over nothing."""
    with pytest.raises(ParameterError):
        ALGORITHMS["mapstack"].parameter("EXTENT").check(value)


@pytest.mark.parametrize("text", ["2021", "2021-13", "2021-02-30", "15.06.2021", "20210615", ""])
def test_other_forms_of_dates_are_refused(text: str) -> None:
    """A day and a month swapped without a word."""
    with pytest.raises(ParameterError, match="not a date"):
        parse_date(text)


def test_month_holds_its_days() -> None:
    """February 2024 ending on the 28th."""
    february = parse_date("2024-02")
    assert (february.start.isoformat(), february.end.isoformat()) == ("2024-02-01", "2024-02-29")
    assert parse_date("2023-12").end.isoformat() == "2023-12-31"


def test_dates_match_days_months_and_intervals() -> None:
    """The date that an analyst writes must find the image or the composite that it means."""
    days = parse_date_list("2021-05-03, 2021-05-23, 2021-06-02")
    months = parse_date_list("2021-05,2021-06")
    assert match_dates(parse_date("2021-05"), days) == [0, 1]
    assert match_dates(parse_date("2021-05-23"), days) == [1]
    assert match_dates(parse_date("2021-05-24"), days) == []
    assert match_dates(parse_date("2021-06-15"), months) == [1]
    assert match_dates(parse_date("2021-05"), months) == [0]

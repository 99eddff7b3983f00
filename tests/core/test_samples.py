"""Samples: every label of the user must arrive on its pixel, and whatever does not must be said."""

import datetime as dt
import threading

import numpy as np
import pyogrio
import pytest
import shapely
from pyogrio import raw

from tlcm_qgis.core.samples.audit import CHANGED, KEPT, Audit
from tlcm_qgis.core.samples.dating import date_texts
from tlcm_qgis.core.samples.files import content_hash, write_audit, write_samples
from tlcm_qgis.core.samples.load import IGNORE_DATES, load_samples, merge_duplicates
from tlcm_qgis.core.samples.pixels import feature_pixels
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.spec.errors import Cancelled, InputError, ParameterError
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.worker.context import JobContext

GRID = Grid("EPSG:32631", (10.0, 0.0, 500000.0, 0.0, -10.0, 5600000.0), 40, 30)


@pytest.fixture
def context():
    return JobContext([].append)


def at(row, col):
    """Return a point inside the pixel (row, col)."""
    return shapely.Point(500000 + col * 10 + 3, 5600000 - row * 10 - 4)


def box(row, col, height, width):
    return shapely.box(500000 + col * 10, 5600000 - (row + height) * 10, 500000 + (col + width) * 10, 5600000 - row * 10)


def write(path, geometries, crs="EPSG:32631", layer="samples", masks=None, kind="Unknown", **columns):
    arrays = [np.asarray(values, object if isinstance(values[0], (str, type(None))) else None) for values in columns.values()]
    raw.write(
        path,
        geometry=shapely.to_wkb(np.array(geometries, object)),
        field_data=arrays,
        field_mask=[(masks or {}).get(name) for name in columns],
        fields=np.array(list(columns), object),
        geometry_type=kind,
        crs=crs,
        layer=layer,
        append=path.exists(),
    )
    return path


def positions(samples):
    return list(zip(samples.row.tolist(), samples.col.tolist(), samples.class_value.tolist(), strict=True))


def test_points_land_on_their_pixels(tmp_path, context):
    """A point anywhere in a pixel labels this pixel and no other."""
    file = write(tmp_path / "a.gpkg", [at(0, 0), at(29, 39), at(7, 3)], lu=["b", "a", "b"])
    assert positions(load_samples(file, GRID, "lu", None, context)) == [(0, 0, 2), (29, 39, 1), (7, 3, 2)]
    assert context.warnings == []


def test_geographic_points_land_on_the_same_pixels(tmp_path, context):
    """GPS points (longitude, latitude) find the pixels that projected points find."""
    from rasterio.warp import transform

    points = [at(row, col) for row, col in ((0, 0), (15, 20), (29, 39))]
    lon, lat = transform("EPSG:32631", "EPSG:4326", [p.x for p in points], [p.y for p in points])
    file = write(tmp_path / "a.gpkg", list(shapely.points(lon, lat)), "EPSG:4326", lu=["a", "b", "a"])
    assert positions(load_samples(file, GRID, "lu", None, context)) == [(0, 0, 1), (15, 20, 2), (29, 39, 1)]


def test_multipoints_give_all_their_pixels(tmp_path, context):
    """A multi-point layer, the default of many tools, loses no point."""
    file = write(tmp_path / "a.gpkg", [shapely.MultiPoint([at(1, 1), at(2, 2)]), at(3, 3)], lu=["a", "b"])
    samples = load_samples(file, GRID, "lu", None, context)
    assert positions(samples) == [(1, 1, 1), (2, 2, 1), (3, 3, 2)]
    assert len(set(samples.place_id)) == 3


def test_polygon_gives_pixels_whose_centre_it_holds():
    """Holes and further parts of a polygon are respected, half covered edge pixels are not taken twice."""
    ring = box(2, 2, 5, 5).difference(box(4, 4, 1, 1))
    multi = shapely.MultiPolygon([*shapely.MultiPolygon([ring]).geoms, box(20, 30, 1, 2)])
    left, right = box(10, 0, 3, 3), shapely.box(500030, 5599870, 500054, 5599900)
    pixels = feature_pixels(np.array([multi, left, right], object), GRID.crs, GRID)
    first = {(r, c) for r in range(2, 7) for c in range(2, 7)} - {(4, 4)} | {(20, 30), (20, 31)}
    expected = first | {(r, c) for r in range(10, 13) for c in range(5)}
    assert sorted(zip(pixels.row.tolist(), pixels.col.tolist(), strict=True)) == sorted(expected)


def test_polygon_larger_than_the_image_is_clipped():
    """A reference polygon of the whole county works, strip by strip."""
    pixels = feature_pixels(np.array([box(-100, -100, 500, 500)], object), GRID.crs, GRID)
    assert len(pixels.row) == GRID.width * GRID.height


def test_strips_do_not_change_the_pixels(monkeypatch):
    """A polygon that is burnt in strips gives the pixels of one burnt at once."""
    shape = np.array([shapely.Point(500200, 5599850).buffer(120)], object)
    whole = feature_pixels(shape, GRID.crs, GRID)
    monkeypatch.setattr("tlcm_qgis.core.samples.pixels.STRIP_PIXELS", 50)
    strips = feature_pixels(shape, GRID.crs, GRID)
    assert (whole.row.tolist(), whole.col.tolist()) == (strips.row.tolist(), strips.col.tolist())


def test_polygon_between_centres_gives_one_pixel():
    """A garden smaller than a pixel is still a sample."""
    pixels = feature_pixels(np.array([shapely.box(500011, 5599981, 500013, 5599983)], object), GRID.crs, GRID)
    assert (pixels.row.tolist(), pixels.col.tolist()) == ([1], [1])


def test_pixels_of_a_polygon_are_places_of_their_own(tmp_path, context):
    """Without distinct places, pixels of one polygon would be mixed up from date to date; the same pixel stays the same place."""
    file = write(tmp_path / "a.gpkg", [box(0, 0, 2, 2), at(9, 9), at(0, 0)], lu=["a", "b", "a"], date=["2020-01", "2020-01", "2021-01"])
    samples = load_samples(file, GRID, "lu", "date", context)
    assert samples.place_id.tolist() == [1, 2, 3, 4, 5, 1]


def test_points_and_pixels_of_polygons_are_told_apart(tmp_path, context):
    """Pixels of a polygon are nearly copies; points that somebody set are not, however near each other they lie."""
    file = write(tmp_path / "a.gpkg", [box(0, 0, 2, 2), at(9, 9), at(9, 8), box(5, 5, 1, 1)], lu=["a", "b", "b", "a"])
    samples = load_samples(file, GRID, "lu", None, context)
    assert samples.polygon.tolist() == [1, 1, 1, 1, 0, 0, 0]
    assert samples.is_point.tolist() == [False] * 4 + [True] * 3
    write_samples(tmp_path / "again.gpkg", samples, GRID)
    again = load_samples(str(tmp_path / "again.gpkg"), GRID, None, None, context)
    assert sorted(again.polygon.tolist()) == sorted(samples.polygon.tolist())
    added = write(
        tmp_path / "more.gpkg", [at(0, 0), at(1, 1)], masks={"polygon": np.array([False, True])}, class_value=[1, 2], polygon=[7, 0]
    )
    assert load_samples(added, GRID, None, None, context).polygon.tolist() == [7, 0]


def test_large_integer_labels_beside_null_are_exact(tmp_path, context):
    """Parcel-like codes of 64 bits do not melt into one class because one cell is empty."""
    labels = np.array([2**60 + 1, 2**60 + 2, 0, 7], np.int64)
    mask = {"lu": np.array([False, False, True, False])}
    file = write(tmp_path / "a.gpkg", [at(0, 0), at(1, 1), at(2, 2), at(3, 3)], masks=mask, lu=labels)
    samples = load_samples(file, GRID, "lu", None, context)
    assert [item.code for item in samples.scheme.classes] == ["7", str(2**60 + 1), str(2**60 + 2)]
    assert samples.class_value.tolist() == [2, 3, 1]
    assert context.warnings == ["1 of 4 features were left out because their field lu is empty."]


def test_float_labels_of_shapefiles_are_integers(tmp_path, context):
    """A shapefile with class 3.0 and 12.0 gives the values 3 and 12."""
    file = write(tmp_path / "a.shp", [at(0, 0), at(1, 1), at(2, 2)], layer="a", kind="Point", lu=np.array([3.0, 12.0, np.nan]))
    assert load_samples(file, GRID, "lu", None, context).class_value.tolist() == [3, 12]


def test_null_and_blank_texts_are_dropped(tmp_path, context):
    """Unlabelled features are no class of their own."""
    file = write(tmp_path / "a.gpkg", [at(0, 0), at(1, 1), at(2, 2), at(3, 3)], lu=["a", None, " ", "b"])
    assert positions(load_samples(file, GRID, "lu", None, context)) == [(0, 0, 1), (3, 3, 2)]
    assert "2 of 4" in context.warnings[0]


def test_unusable_geometries_are_counted(tmp_path, context):
    """Empty, missing and infinite geometries and lines are said to be left out, in one sentence."""
    shapes = [at(0, 0), at(1, 1), shapely.Point(), None, shapely.Point(np.inf, 1), shapely.LineString([(0, 0), (1, 1)])]
    file = write(tmp_path / "a.gpkg", shapes, lu=["a", "b", "a", "a", "a", "a"])
    assert len(load_samples(file, GRID, "lu", None, context)) == 2
    assert [text[:6] for text in context.warnings] == ["4 of 6"]


def test_features_outside_are_counted(tmp_path, context):
    """The user learns how many samples the images do not cover."""
    file = write(tmp_path / "a.gpkg", [at(0, 0), at(1, 1), at(-1, 0), at(0, 40), box(-5, -5, 2, 2)], lu=["a", "b", "a", "b", "a"])
    assert len(load_samples(file, GRID, "lu", None, context)) == 2
    assert context.warnings == ["3 of 5 features were left out because they lie outside the images."]


def test_same_pixel_same_class_is_merged_other_class_left_out(tmp_path, context):
    """Two contradicting labels of one pixel cannot both train a model."""
    file = write(tmp_path / "a.gpkg", [at(0, 0), at(0, 0), at(1, 1), at(1, 1), at(2, 2)], lu=["a", "a", "a", "b", "b"])
    assert positions(load_samples(file, GRID, "lu", None, context)) == [(0, 0, 1), (2, 2, 2)]
    assert [text[0] for text in context.warnings] == ["2", "1"]


def test_same_pixel_on_two_dates_keeps_both(context):
    """A place that changed has another class on another date; that is no contradiction."""
    scheme = ClassScheme.from_labels(["a", "b"])
    samples = SampleSet.create([0, 0], [0, 0], [1, 2], scheme, place_id=[1, 1], date=["2020-01-01", "2021-01-01"])
    assert len(merge_duplicates(samples, context)) == 2


def dated(scheme):
    return SampleSet.create(
        [0, 5, 0],
        [1, 6, 1],
        [9, 200, 200],
        scheme,
        place_id=[70, 8, 70],
        date=["2020-01-05", "", "2020-02-05"],
        source=["digitized", "augmented", "migrated"],
        confidence=[1, 0.25, 0.123],
        weight=[1, 2, 3.5],
    )


SCHEME = ClassScheme((LandCoverClass(9, "W", "Wasser, süß", "#0000ff", "natural"), LandCoverClass(200, "300", "Urban", "#ff0000")))


def test_own_output_is_read_back_exactly(tmp_path, context):
    """A chain of steps through files loses no place, date, weight, name or colour."""
    samples = dated(SCHEME)
    write_samples(tmp_path / "a.gpkg", samples, GRID)
    back = load_samples(tmp_path / "a.gpkg", GRID, None, None, context)
    assert back.scheme == SCHEME
    for name, array in samples.arrays().items():
        np.testing.assert_array_equal(getattr(back, name), array, err_msg=name)
    assert content_hash(back) == content_hash(samples)
    assert context.warnings == []


def test_class_field_of_own_output_may_hold_code_or_name(tmp_path, context):
    """class_name leads to the same values as class_value."""
    write_samples(tmp_path / "a.gpkg", dated(SCHEME), GRID)
    assert load_samples(tmp_path / "a.gpkg", GRID, "class_name", None, context).class_value.tolist() == [9, 200, 200]


def test_same_samples_give_the_same_bytes(tmp_path):
    """Results can be compared by hash, today and tomorrow."""
    for name in ("a.gpkg", "b.gpkg"):
        write_samples(tmp_path / name, dated(SCHEME), GRID)
    assert (tmp_path / "a.gpkg").read_bytes() == (tmp_path / "b.gpkg").read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.gpkg", "b.gpkg"]


def test_last_change_is_not_the_time_of_day(tmp_path):
    """The one clock in a GeoPackage stands still; otherwise the same job would give other bytes a second later."""
    write_samples(tmp_path / "a.gpkg", dated(SCHEME), GRID)
    assert b"2000-01-01T00:00:00.000Z" in (tmp_path / "a.gpkg").read_bytes()
    assert dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT").encode() not in (tmp_path / "a.gpkg").read_bytes()


def test_hash_sees_every_field():
    """A changed weight is another job."""
    base = dated(SCHEME)
    other = dated(SCHEME)
    other.weight[0] = 5
    assert content_hash(base) != content_hash(other)


def test_scheme_table_gives_values_names_and_colours(tmp_path, context):
    """The legend that the user set up is the legend of the maps; matching is by code, then name."""
    file = write(tmp_path / "a.gpkg", [at(0, 0), at(1, 1), at(2, 2)], lu=["W", "Urban", "bog"])
    rows = SCHEME.as_json()
    columns = {name: np.array([row[name] for row in rows], None if name == "value" else object) for name in rows[0]}
    raw.write(
        file,
        geometry=None,
        field_data=list(columns.values()),
        fields=np.array(list(columns), object),
        layer="tlcm_classes",
        geometry_type=None,
        crs=None,
        append=True,
    )
    samples = load_samples(file, GRID, "lu", None, context)
    assert samples.class_value.tolist() == [9, 200, 1]
    assert samples.scheme.classes[1:] == SCHEME.classes
    assert len(context.warnings) == 1 and "bog" in context.warnings[0]


def test_layer_is_chosen_by_name(tmp_path, context):
    """file|layername=x, as QGIS writes it, reads x."""
    file = write(tmp_path / "a.gpkg", [at(0, 0), at(1, 1)], lu=["a", "b"], layer="first")
    write(file, [at(2, 2), at(3, 3)], lu=["a", "b"], layer="second")
    assert load_samples(f"{file}|layername=second", GRID, "lu", None, context).row.tolist() == [2, 3]
    with pytest.raises(InputError, match="first, second"):
        load_samples(file, GRID, "lu", None, context)
    with pytest.raises(InputError, match=r"no layer third.*first, second"):
        load_samples(f"{file}|layername=third", GRID, "lu", None, context)


def test_missing_field_lists_the_fields(tmp_path, context):
    """A typing error in a script is found at a glance."""
    file = write(tmp_path / "a.gpkg", [at(0, 0), at(1, 1)], landuse=["a", "b"], note=["x", "y"])
    with pytest.raises(ParameterError, match=r"'land'.*landuse, note"):
        load_samples(file, GRID, "land", None, context)
    with pytest.raises(ParameterError, match=r"CLASS_FIELD is missing.*landuse, note"):
        load_samples(file, GRID, None, None, context)


def test_no_coordinate_system_is_said(tmp_path, context):
    """Coordinates without a system would land anywhere."""
    with pytest.warns(UserWarning, match="crs"):
        file = write(tmp_path / "a.gpkg", [at(0, 0), at(1, 1)], crs=None, lu=["a", "b"])
    with pytest.raises(InputError, match="no coordinate system"):
        load_samples(file, GRID, "lu", None, context)


def test_no_sample_inside_is_an_error(tmp_path, context):
    """Samples of another place stop the job before anything is computed."""
    file = write(tmp_path / "a.gpkg", [at(-5, 0), at(100, 1)], lu=["a", "b"])
    with pytest.raises(InputError, match="inside the images"):
        load_samples(file, GRID, "lu", None, context)


def test_one_class_is_too_few(tmp_path, context):
    """A classifier of one class would map everything as this class."""
    file = write(tmp_path / "a.gpkg", [at(0, 0), at(1, 1)], lu=["a", "a"])
    with pytest.raises(InputError, match="At least 2 classes are needed"):
        load_samples(file, GRID, "lu", None, context)


def test_missing_and_unreadable_files_are_said(tmp_path, context):
    """The sentence names the file, not a line of a library."""
    with pytest.raises(InputError, match="no file"):
        load_samples(tmp_path / "none.gpkg", GRID, "lu", None, context)
    (tmp_path / "bad.gpkg").write_bytes(b"not a database")
    with pytest.raises(InputError, match="cannot be read"):
        load_samples(tmp_path / "bad.gpkg", GRID, "lu", None, context)


@pytest.mark.parametrize(
    ("column", "texts"),
    [
        (np.array(["2021-06-15", "NaT"], "datetime64[D]"), ["2021-06-15", ""]),
        (np.array(["2021-06-15T10:30:00"], "datetime64[ms]"), ["2021-06-15"]),
        (np.array(["2021/06/15", None, "2021-06", "20210615", "2021-06-15T12:00Z"], object), ["2021-06-15", "", "2021-06", "2021-06-15", "2021-06-15"]),
        (np.array([20210615.0, np.nan, 202106]), ["2021-06-15", "", "2021-06"]),
    ],
)  # fmt: skip
def test_dates_as_people_write_them(column, texts):
    """Date fields of any program are understood."""
    assert date_texts(column, "when").tolist() == texts


def test_what_is_no_date_is_named():
    """The sentence says field and value."""
    with pytest.raises(ParameterError, match="when holds 'June'"):
        date_texts(np.array(["June"], object), "when")


def test_dates_can_be_ignored(tmp_path, context):
    """A layer with a date field can be used as if all samples were of one date."""
    write_samples(tmp_path / "a.gpkg", dated(SCHEME).take(slice(0, 2)), GRID)
    assert load_samples(tmp_path / "a.gpkg", GRID, None, IGNORE_DATES, context).dates() == [""]


def test_foreign_weight_field_is_not_a_weight(tmp_path, context):
    """A layer of trees with their weight in kilograms does not get a training weight of 300."""
    file = write(tmp_path / "a.gpkg", [at(0, 0), at(1, 1)], lu=["a", "b"], weight=np.array([300.0, 5.0]))
    assert load_samples(file, GRID, "lu", None, context).weight.tolist() == [1, 1]


def test_cancel_stops_reading_polygons(tmp_path):
    """A layer of a million parcels can be cancelled."""
    event = threading.Event()
    event.set()
    file = write(tmp_path / "a.gpkg", [box(0, 0, 2, 2), box(5, 5, 2, 2)], lu=["a", "b"])
    with pytest.raises(Cancelled):
        load_samples(file, GRID, "lu", None, JobContext([].append, event))


def test_audit_says_why(tmp_path):
    """The audit layer keeps distance, threshold and reason; what is not known is NULL, not 0."""
    samples = SampleSet.create([0, 5], [3, 4], [9, 200], SCHEME)
    audit = Audit.create(
        samples, "2020-02-05", np.array([1.5, np.nan]), np.array([2.0, 2.0]), np.array([0.25, np.nan]), np.array([KEPT, CHANGED])
    )
    write_audit(tmp_path / "audit.gpkg", audit, GRID)
    meta, _, wkb, columns = raw.read(tmp_path / "audit.gpkg", layer="audit")
    assert meta["fields"].tolist() == [
        "place_id",
        "date",
        "class_value",
        "class_name",
        "distance",
        "threshold",
        "confidence",
        "kept",
        "reason",
    ]
    assert [np.asarray(column).tolist() for column in columns[5:6] + columns[7:]] == [[2.0, 2.0], [True, False], [KEPT, CHANGED]]
    assert columns[4][0] == 1.5 and np.isnan(columns[4][1])
    assert shapely.from_wkb(wkb)[0].equals(shapely.Point(500035, 5599995))
    assert {row[0] for row in pyogrio.list_layers(tmp_path / "audit.gpkg")} == {"audit", "tlcm_classes", "tlcm_audit_summary"}


def test_migrated_and_found_samples_of_one_pixel_stay_as_they_are():
    """The published method trains on a pixel that it gave two classes; a person who labels a pixel twice made a mistake."""
    given = SampleSet.create(
        [1, 1, 2, 2], [1, 1, 2, 2], [1, 2, 1, 2], SCHEME, place_id=[5, 5, 7, 8], source=["digitized"] * 2 + ["migrated", "augmented"]
    )
    warnings = JobContext(lambda _: None)
    merged = merge_duplicates(given, warnings)
    assert merged.place_id.tolist() == [7, 8]
    assert warnings.warnings == ["2 samples were left out because samples of different classes lie in the same pixel on the same date."]

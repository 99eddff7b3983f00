"""tlcm:createstack."""

from __future__ import annotations

from ..messages import tr
from ..parameters import Algorithm, Choice, Output, Parameter
from .common import EXTENT, OVERWRITE

ALGORITHM = Algorithm(
    name="createstack",
    title=tr("Create image stack"),
    group="data",
    summary=tr(
        "Puts the images of one place into one time series: finds their dates, bands, reflectance scale, nodata and masks, and writes a small stack file "
        "(STAC) that refers to them. The images are not copied and never changed. Give a folder (also unpacked Sentinel-2 .SAFE and Landsat "
        "Collection 2 folders as downloaded) or a list of files."
    ),
    tags=tr("stac,time series,sentinel-1,sentinel-2,landsat,planet,modis,radar,collection"),
    icon="stack.svg",
    parameters=(
        Parameter(
            "FOLDER",
            "folder",
            tr("Folder of images"),
            tr("Searched with all its subfolders. Give this or a list of images."),
            optional=True,
        ),
        Parameter("IMAGES", "rasters", tr("Images"), tr("Raster layers or files. Give these or a folder."), optional=True),
        Parameter(
            "DATE_PATTERN",
            "pattern",
            tr("Date pattern"),
            tr(
                'Only needed if dates are not found in the file names: a regular expression with the named group "date", for example (?P<date>\\d{8}); '
                'or groups "year", "month", "day", "doy".'
            ),
            optional=True,
            advanced=True,
        ),
        Parameter(
            "BAND_PATTERN",
            "pattern",
            tr("Band pattern"),
            tr('For one file a band, if bands are not found in the file names: a regular expression with the named group "band".'),
            optional=True,
            advanced=True,
        ),
        Parameter(
            "BANDS",
            "string",
            tr("Bands"),
            tr("Comma-separated names of the bands to use, in this order. Left empty, all bands that every date has."),
            optional=True,
        ),
        Parameter(
            "MASK_FOLDER", "folder", tr("Folder of mask files"), tr("One mask raster a date, found by the date in its name."), optional=True
        ),
        Parameter(
            "MASK_BAND",
            "string",
            tr("Mask band"),
            tr("Name or number of the band that holds the mask inside the images, for example SCL or QA_PIXEL."),
            optional=True,
        ),
        Parameter(
            "MASK_VALUES",
            "string",
            tr("Mask values that mean bad"),
            tr(
                "Comma-separated values (0,1,3,8,9,10,11) or bits (bit3,bit4). Left empty, Sentinel-2 SCL and Landsat QA_PIXEL are known; any other mask: all values but 0."
            ),
            optional=True,
        ),
        Parameter(
            "NODATA",
            "number",
            tr("Nodata value"),
            tr("Only for images that do not say it themselves. Pixels with 0 in all bands always count as nodata."),
            optional=True,
            advanced=True,
        ),
        Parameter(
            "RADIOMETRY",
            "enum",
            tr("Reflectance scale"),
            tr('Automatic applies scale and offset from product metadata (MTD, MTL, STAC, GeoTIFF). "As stored" ignores them.'),
            default="auto",
            advanced=True,
            choices=(Choice("auto", tr("From metadata")), Choice("stored", tr("As stored"))),
        ),
        Parameter(
            "RADAR_UNITS",
            "enum",
            tr("Radar units"),
            tr(
                "Of bands VV, VH, HH and HV. They are always read in decibels; linear power is converted. Automatic: values below 0 are dB, on every date."
            ),
            default="auto",
            advanced=True,
            choices=(Choice("auto", tr("Automatic")), Choice("db", tr("Decibels (dB)")), Choice("linear", tr("Linear power"))),
        ),
        Parameter(
            "ORBIT",
            "enum",
            tr("Radar orbit"),
            tr(
                "Ascending and descending images look from opposite sides and belong in stacks of their own. The orbit is found in the metadata, in the "
                "name, or for Sentinel-1 from the time of day; images that do not say theirs count as the chosen one. Automatic takes all images and warns "
                "where they are mixed."
            ),
            default="auto",
            advanced=True,
            choices=(
                Choice("auto", tr("Automatic")),
                Choice("ascending", tr("Ascending")),
                Choice("descending", tr("Descending")),
                Choice("both", tr("Both")),
            ),
        ),
        Parameter(
            "BORDER_NOISE",
            "number",
            tr("Radar border noise below"),
            tr(
                "Pixels with less backscatter in VV or HH are nodata, for example -25 for Sentinel-1 GRD images with noise along their edges (before March 2018). "
                "Calm water may be as dark. Left empty, only 0, NaN and nodata values are."
            ),
            optional=True,
            minimum=-100,
            maximum=0,
            unit=tr("dB"),
            advanced=True,
        ),
        Parameter(
            "REFERENCE_GRID",
            "raster",
            tr("Reference grid"),
            tr(
                "A raster whose coordinate system, pixel size and extent the stack takes. Left empty, the finest grid that most images share."
            ),
            optional=True,
        ),
        EXTENT,
        OVERWRITE,
        Parameter("OUTPUT", "file_out", tr("Stack file"), tr("The stack file to write (.json)."), extension="json"),
    ),
    outputs=(Output("COUNT", "number", tr("Number of dates")),),
)

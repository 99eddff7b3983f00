"""Networks as classifiers: patches of one date, or the series of a pixel over all dates."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from ..device import choose_device
from ..spec.dates import DateInterval
from ..spec.model_document import ModelDocument
from ..stack.grid import Window
from ..stack.image_stack import Block
from .network_input import NetworkInput, day_of

if TYPE_CHECKING:
    import torch

NETWORKS: Final[Mapping[str, str]] = {
    "cnn": "patch_cnn",
    "resnet": "patch_resnet",
    "tsscd": "tsscd",
    "stcln": "stcln_classifier",
    "slgt2": "slgt2",
    "fpn": "semantic_fpn",
}
PATCH: Final = 7  # width of the published patches
REACH: Final = 4  # pixels to each side that the four convolutions of STCLN see
LABEL_A_SERIES: Final = "series"  # value of LABELS: the published one class for all dates, from tiles
SUMMARY: Final = "summary"  # value of LABELS: one class for all dates, from what the pixel showed on them
ONE_CLASS: Final = (LABEL_A_SERIES, SUMMARY)
OVERLAP: Final = 4  # a tile shares a quarter of its width with the next one
SMALLER_OVERLAP: Final = {"slgt2": 8, "fpn": 8}  # an eighth, of SL-GT2Net about as published: 24 of 224 pixels
ALWAYS_TILES: Final = ("slgt2", "fpn")
SERIES_AT_ONCE: Final = 256  # pixels: with more their activations do not fit the cache of a core


@dataclass(frozen=True, slots=True)
class Tiles:
    """Squares that are seen as a whole. They overlap, and lie where they do in the whole image, whatever its blocks.

    The first one begins an overlap before the image, so that none shows its first rows alone.

    Attributes:
        side: their width.
        overlap: pixels that one shares with the next.
    """

    side: int
    overlap: int

    @classmethod
    def of(cls, method: str, side: int) -> Tiles:
        """Return the tiles of a method."""
        return cls(side, side // SMALLER_OVERLAP.get(method, OVERLAP))

    @property
    def step(self) -> int:
        """Pixels from one tile to the next."""
        return self.side - self.overlap

    def starts(self, start: int, length: int) -> range:
        """Return where the tiles begin that hold some of ``length`` pixels from ``start``."""
        first = (start + self.overlap - self.side) // self.step * self.step + self.step - self.overlap
        return range(first, start + length, self.step)

    def around(self, window: Window) -> Window:
        """Return all that the tiles see that hold some of a window."""
        rows, cols = self.starts(window.row, window.height), self.starts(window.col, window.width)
        return Window(rows[0], cols[0], rows[-1] - rows[0] + self.side, cols[-1] - cols[0] + self.side)


@dataclass(frozen=True, slots=True)
class NetworkForm:
    """How far a network looks.

    Attributes:
        halo: pixels around a pixel, or around a tile.
        is_paper: whether the image is reflected at its borders.
        tiles: ``None``: pixels stand for themselves.
    """

    halo: int
    is_paper: bool = False
    tiles: Tiles | None = None

    @classmethod
    def of(cls, method: str, variant: str, given: NetworkInput, tile: int = 0) -> NetworkForm:
        """Return the form of a method: a patch, the pixel with the mean around it, or tiles of a width."""
        if method == "tsscd":
            return cls(given.form.halo)
        tiles = Tiles.of(method, tile) if tile else None
        if method == "stcln":
            return cls(0 if variant == "paper" else REACH, tiles=tiles)
        if method in ALWAYS_TILES:
            return cls(0, tiles=tiles)
        return cls(PATCH // 2, variant == "paper")

    @staticmethod
    def tile_of(method: str, parameters: Mapping[str, Any]) -> int:
        """Return the width of the tiles, from the checked parameters of a training; 0: there are none.

        Raises:
            KeyError: there are tiles, and it is not said how wide.
            ValueError: they would have no width.
        """
        if method not in ALWAYS_TILES and parameters.get("LABELS") != LABEL_A_SERIES:
            return 0
        width = int(parameters["TILE_SIZE"])
        if width < 1:  # 0 leaves the choice to the training, which then says what it took
            raise ValueError(f"tiles {width} pixels wide")
        return width

    def seen(self, window: Window) -> Window:
        """Return what it looks at to predict a window."""
        return (self.tiles.around(window) if self.tiles else window).grown(self.halo)


@dataclass(frozen=True, slots=True)
class NetworkClassifier:
    """A network with what it takes to use it.

    Attributes:
        network: on ``device``, in evaluation mode.
        config: of ``networks.build``, with its name.
        input: how pixels become channels, with the ``moments`` (bands, 2) of the bands.
        classes: (K,) class values of what it returns.
    """

    network: torch.nn.Module
    config: Mapping[str, Any]
    input: NetworkInput
    moments: NDArray[np.float64]
    classes: NDArray[np.uint8]
    device: str

    @property
    def features(self) -> int:
        """Number of channels that the network takes."""
        return int(self.config["bands"])

    @property
    def planes(self) -> float:
        """What a pixel of a date takes beside its bands while a series is predicted, in bands; blocks are smaller where it is more."""
        return 0.0

    @classmethod
    def load(cls, path: Path, document: ModelDocument, given: NetworkInput, device: str) -> Self:
        """Read the weights of a model.

        Raises:
            InputError: the file is missing or damaged.
            ParameterError: the device is not there.
        """
        from ..networks.files import load_network

        network, config = load_network(path)
        chosen = choose_device(device)
        classes = np.array(document.scheme.values, np.uint8)
        moments = np.array(document.statistics, np.float64).reshape(-1, 2)
        return cls(network.to(chosen).eval(), config, given, moments, classes, chosen)

    def save(self, path: Path) -> None:
        """Write the weights."""
        from ..networks.files import save_network

        save_network(path, self.network, dict(self.config))

    def identity(self) -> str:
        """Return a hash of all that its results depend on."""
        from ..networks.files import network_bytes

        known = json.dumps([self.input.as_json(), self.moments.tolist(), self.classes.tolist()], sort_keys=True)
        return hashlib.sha256(network_bytes(self.network, self.config) + known.encode()).hexdigest()

    def predict_block(self, block: Block, date: DateInterval, window: Window) -> NDArray[np.float32]:
        """Return the probabilities (K, h, w) of a method that takes single dates.

        Args:
            block: of the date, as far as ``NetworkForm.seen`` says.
            date: its date.
            window: of the result, in the image.
        """
        del window
        day = np.full((1, 1, 1), day_of(date))
        channels = self.input.assemble(block.values[np.newaxis], block.valid[np.newaxis], day, self.moments)
        found: NDArray[np.float32] = self.probabilities(channels, dense=True)[0]
        return found

    def predict_blocks(
        self, dates: Sequence[DateInterval], blocks: Sequence[Block], valid: NDArray[np.bool_], window: Window
    ) -> NDArray[np.float32]:
        """Return the probabilities (T, K, h, w) of all dates of a method that takes them together.

        Args:
            dates: T of them.
            blocks: of the dates, as far as ``NetworkForm.seen`` says.
            valid: (T, h, w); of the rest the result means nothing.
            window: of the result, in the image.
        """
        del window
        inside, sight = valid.any(axis=0), self.input.form
        values = np.stack([sight.compute(block.values, block.valid)[:, inside].T for block in blocks], axis=-1)
        result = np.zeros((len(dates), len(self.classes), *inside.shape), np.float32)
        result[:, :, inside] = np.moveaxis(self.predict_series(values, valid[:, inside].T, dates), (0, 1, 2), (2, 1, 0))
        return result

    def predict_series(self, values: NDArray[np.float32], valid: NDArray[np.bool_], dates: Sequence[DateInterval]) -> NDArray[np.float32]:
        """Return the probabilities (N, K, T) of the series (N, bands * looks, T) of pixels."""
        day = np.array([[day_of(date) for date in dates]])
        result = np.empty((len(values), len(self.classes), values.shape[2]), np.float32)
        for start in range(0, len(values), SERIES_AT_ONCE):
            part = slice(start, start + SERIES_AT_ONCE)
            result[part] = self.probabilities(self.input.assemble(values[part], valid[part], day, self.moments))
        return result

    def probabilities(self, channels: NDArray[np.float32], *, dense: bool = False) -> NDArray[np.float32]:
        """Return the probabilities (N, K, ...) of channels (N, C, ...); ``dense``: of every pixel of blocks instead of patches."""
        return self.softmax(self.network.dense if dense else self.network, channels)  # type: ignore[arg-type]

    def softmax(self, network: Callable[..., torch.Tensor], *given: NDArray[Any]) -> NDArray[np.float32]:
        """Return the probabilities (N, K, ...) that a network, or a way to use it, gives on the device."""
        import torch

        return self.computed(lambda *inputs: torch.softmax(network(*inputs).float(), 1), *given)

    def computed(self, work: Callable[..., torch.Tensor], *given: NDArray[Any], threads: int = 1) -> NDArray[np.float32]:
        """Return what is computed of arrays on the device; on a processor with so many threads, because blocks are computed side by side."""
        import torch

        inputs = [torch.from_numpy(array) for array in given]
        if self.device == "cpu":
            torch.set_num_threads(threads)
        elif self.device == "cuda":
            inputs = [each.pin_memory() for each in inputs]
        with torch.inference_mode():
            found: NDArray[np.float32] = work(*(each.to(self.device, non_blocking=True) for each in inputs)).cpu().numpy()
        return found

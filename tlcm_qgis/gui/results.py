"""Results come into the project styled, dated, named and in one group a run."""

from __future__ import annotations

import itertools
from typing import Any, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)

from ..core.spec.parameters import Algorithm
from .layer_plans import LayerPlan, plan_layers
from .looks import set_period, style_layer

_ORDER, _RUN, _PART = "tlcm/order", "tlcm/run", "tlcm/part"  # custom properties of tree nodes
_GROUP_SETTING = "Processing/Configuration/RESULTS_GROUP_NAME"
_waiting: List[LoadedLayer] = []  # QGIS keeps only a pointer: what is not held here would be gone when QGIS calls it


class LoadedLayer(QgsProcessingLayerPostProcessorInterface):
    """Finishes one layer after QGIS has added it to the project.

    Args:
        plan: what the layer shall be like.
        order: its place in the layer tree among the layers of the run.
        group_orders: the place of each of its groups among their siblings.
    """

    def __init__(self, plan: LayerPlan, order: int, group_orders: Sequence[int]) -> None:
        super().__init__()
        self.plan = plan
        self.order = order
        self.group_orders = group_orders
        self.done = False

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Style, date and place the layer."""
        layer.setName(self.plan.name)
        layer.reload()  # of a run into the same folder QGIS gives the layer that is there, with the old file open
        style_layer(layer, self.plan)
        project = context.project() or QgsProject.instance()
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is not None:
            self._place(node, project.layerTreeRoot())
        self.done = True

    def give_time(self, layer: QgsMapLayer) -> None:
        """Give a raster its time before QGIS has added it.

        Else QGIS sets the time anew from all features of all layers with every layer that is added, until one comes that has a time.
        """
        if isinstance(layer, QgsRasterLayer) and self.plan.period is not None:
            set_period(layer, self.plan.period)

    def _place(self, node: QgsLayerTreeLayer, root: QgsLayerTreeGroup) -> None:
        if self.plan.groups:
            moved = node.clone()
            insert_in_order(self._open_groups(results_group(root)), moved, self.order)
            node.parent().removeChildNode(node)
            node = moved
        node.setItemVisibilityChecked(self.plan.visible)
        node.setExpanded(self.plan.expanded)

    def _open_groups(self, group: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
        """Return the innermost group of the plan; missing ones are made, the run's own on top of ``group``."""
        for depth, (name, order) in enumerate(zip(self.plan.groups, self.group_orders)):
            is_run = depth == 0
            key, value = (_RUN, self.plan.run) if is_run else (_PART, name)
            inner = _find_group(group, key, value) or _adopt_group(group, name, key, value)
            if inner is None:
                inner = QgsLayerTreeGroup(_new_name(group, name) if is_run else name)
                inner.setCustomProperty(key, value)
                inner.setExpanded(is_run or self.plan.group_expanded)
                insert_in_order(group, inner, order)
            group = inner
        return group


def announce_results(spec: Algorithm, outputs: Mapping[str, Any], context: QgsProcessingContext) -> None:
    """Tell Processing which layers to load after a run, and how.

    Inside a model only what the model itself puts out is loaded, and that QGIS knows already.
    """
    if context.project() is None:
        return
    _waiting[:] = [layer for layer in _waiting if not layer.done]
    inside_model = is_inside_model(context)
    plans = plan_layers(spec, outputs)
    for order, plan in enumerate(plans):
        group_orders = [_first_with(plans, plan.groups[: depth + 1]) if depth else -1 for depth in range(len(plan.groups))]
        processor = LoadedLayer(plan, order, group_orders)
        if plan.is_destination and context.willLoadLayerOnCompletion(plan.path):
            _attach(context.layerToLoadOnCompletionDetails(plan.path), processor)
        elif not plan.is_destination and not inside_model:
            hint = QgsProcessingUtils.LayerHint.Raster if plan.look == "raster" else QgsProcessingUtils.LayerHint.Vector
            details = QgsProcessingContext.LayerDetails(plan.name, context.project(), plan.name, hint)
            _attach(details, processor)
            context.addLayerToLoadOnCompletion(plan.path, details)


def is_inside_model(context: QgsProcessingContext) -> bool:
    """Return whether the algorithm runs as a step of a model; only then its expressions know the model's name."""
    return bool(context.expressionContext().hasVariable("model_name"))


def results_group(root: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
    """Return where the groups of runs go: the group that Processing's options name for results, else the top of the tree.

    Not where QGIS has put a layer: in the desktop that is beside the layer that was last selected, in whatever group it may be.
    """
    name = str(QgsSettings().value(_GROUP_SETTING, "") or "")
    return (root.findGroup(name) if name else None) or root


def insert_in_order(group: QgsLayerTreeGroup, node: QgsLayerTreeNode, order: int) -> None:
    """Insert a node before the first child of ``group`` that has a higher order; the lowest order goes on top of everything."""
    node.setCustomProperty(_ORDER, order)
    children = group.children()
    followers = [i for i, child in enumerate(children) if order < 0 or int(child.customProperty(_ORDER, -1)) > order]
    group.insertChildNode(followers[0] if followers else len(children), node)


def _find_group(parent: QgsLayerTreeGroup, key: str, value: str) -> Optional[QgsLayerTreeGroup]:
    return next((group for group in _groups(parent) if group.customProperty(key) == value), None)


def _groups(parent: QgsLayerTreeGroup) -> List[QgsLayerTreeGroup]:
    return [child for child in parent.children() if isinstance(child, QgsLayerTreeGroup)]


def _adopt_group(parent: QgsLayerTreeGroup, name: str, key: str, value: str) -> Optional[QgsLayerTreeGroup]:
    """Return the group that QGIS made for ``groupName``, from now on known as ours; ``None`` if there is none."""
    group = next((child for child in _groups(parent) if child.name() == name and not child.customProperty(key)), None)
    if group is not None:
        group.setCustomProperty(key, value)
        group.setCustomProperty(_ORDER, -1)
    return group


def _new_name(parent: QgsLayerTreeGroup, name: str) -> str:
    """Return ``name``, numbered if another run's folder has the same name."""
    taken = {child.name() for child in parent.children()}
    numbered = (f"{name} ({number})" for number in itertools.count(2))
    return name if name not in taken else next(candidate for candidate in numbered if candidate not in taken)


def _first_with(plans: Sequence[LayerPlan], groups: Tuple[str, ...]) -> int:
    return next(order for order, plan in enumerate(plans) if plan.groups[: len(groups)] == groups)


def _attach(details: QgsProcessingContext.LayerDetails, processor: LoadedLayer) -> None:
    details.name = processor.plan.name
    details.forceName = True
    if processor.plan.groups and hasattr(details, "groupName"):  # newer than QGIS 3.22
        details.groupName = processor.plan.groups[0]
    _waiting.append(processor)
    details.setPostProcessor(processor)

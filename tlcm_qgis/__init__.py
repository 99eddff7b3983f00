"""Land cover maps for every date of an image stack, from samples of one date."""


def classFactory(iface: object) -> object:
    """Return the plugin object; imported late so that a broken part cannot keep QGIS from starting."""
    from .plugin import TlcmPlugin

    return TlcmPlugin(iface)

"""What the plugin adds to QGIS's windows: loaded results, actions, dialogs."""

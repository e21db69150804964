package org.crossroads.platform.networks;

/** The panel of a network has been measured or read from the database. */
record PanelMeasured(Layers layers) {}

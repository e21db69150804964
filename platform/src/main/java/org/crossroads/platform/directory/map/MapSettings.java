package org.crossroads.platform.directory.map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the map.
 *
 * @param tileUrl the address of raster tiles for a background, with {z}, {x} and {y}; "" for none,
 *     which needs no tile server
 * @param tileCredit what the makers of the tiles want to be shown
 */
@ConfigurationProperties("crossroads.map")
record MapSettings(@DefaultValue("") String tileUrl, @DefaultValue("") String tileCredit) {}

package org.crossroads.platform.directory.map;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of the map known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MapSettings.class)
class MapConfiguration {}

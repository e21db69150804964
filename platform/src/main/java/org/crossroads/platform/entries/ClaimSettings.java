package org.crossroads.platform.entries;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How claims are decided.
 *
 * @param byDomain CROSSROADS_CLAIMS_BY_DOMAIN: whether an address at the domain of an
 *     organisation's website is enough
 */
@ConfigurationProperties("crossroads.claims")
record ClaimSettings(@DefaultValue("true") boolean byDomain) {}

package org.crossroads.platform.networks;

import java.time.LocalDate;

/**
 * A snapshot that is kept.
 *
 * @param id its number
 * @param dataVersion the version of the data
 * @param day the day for which its ties held
 * @param organisations how many institutions of England were open
 * @param ties how many pairs were tied
 * @param comparable whether its ties are kept; those of older releases are not
 */
public record SnapshotLine(
    int id, long dataVersion, LocalDate day, int organisations, int ties, boolean comparable) {}

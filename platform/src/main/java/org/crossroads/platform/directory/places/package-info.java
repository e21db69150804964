/**
 * Where things are: the British National Grid, postcodes, boundaries of areas and, where nobody
 * gave a boundary, outlines derived from the institutions' own positions.
 *
 * <p>Owns {@code place} and {@code boundary}. Must not know pages. Start at {@link
 * org.crossroads.platform.directory.places.NationalGrid NationalGrid} and {@link
 * org.crossroads.platform.directory.places.Postcodes Postcodes}.
 */
@NamedInterface("places")
@NullMarked
package org.crossroads.platform.directory.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * What the front pages say of the directory as a whole: England in numbers, which area a person
 * means, what is near.
 *
 * <p>Reads only. Must not know pages. Start at {@code EnglandInNumbers}.
 */
@NullMarked
package org.crossroads.platform.directory.overview;

import org.jspecify.annotations.NullMarked;

/**
 * Organisations that no register lists: employers, charities, councils, training providers,
 * networks. One layout, out and in.
 *
 * <p>Must not know institutions beyond refusing them. Start at {@code OrganisationsImporter}.
 */
@NullMarked
package org.crossroads.platform.directory.others;

import org.jspecify.annotations.NullMarked;

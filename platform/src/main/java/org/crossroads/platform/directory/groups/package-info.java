/**
 * Trusts, federations, sponsors and children's centres groups of the register, and who is in them.
 *
 * <p>Must not know pages nor ties. Start at {@code GroupsImporter}.
 */
@NullMarked
package org.crossroads.platform.directory.groups;

import org.jspecify.annotations.NullMarked;

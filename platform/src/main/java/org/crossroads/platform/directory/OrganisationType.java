package org.crossroads.platform.directory;

import org.jspecify.annotations.Nullable;

/**
 * The type as the register names it, for example code 34, "Academy converter", in the group
 * "Academies".
 *
 * @param code the register's number, or null for organisations that are not in it
 */
public record OrganisationType(
    @Nullable String code, @Nullable String name, @Nullable String group) {}

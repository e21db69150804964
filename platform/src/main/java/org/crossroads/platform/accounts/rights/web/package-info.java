/**
 * The pages on which people see and give roles: one's own, and everybody's for administrators.
 *
 * <p>Start at {@code RolesPages}.
 */
@NullMarked
package org.crossroads.platform.accounts.rights.web;

import org.jspecify.annotations.NullMarked;

/**
 * Who may do what: roles with a scope and dates, the rights that they give, and the one place that
 * decides.
 *
 * <p>Knows organisations and partnerships by their ids only; {@code ScopeNames}, which another
 * module answers, puts names to them. Start at {@code Access}; which role may what stands in {@code
 * Right}.
 */
@NamedInterface("rights")
@NullMarked
package org.crossroads.platform.accounts.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

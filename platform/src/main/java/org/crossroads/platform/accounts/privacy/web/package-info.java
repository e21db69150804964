/**
 * Pages on which people see, download and erase their own data. Start at {@code OwnRecordPages}.
 */
@NullMarked
package org.crossroads.platform.accounts.privacy.web;

import org.jspecify.annotations.NullMarked;

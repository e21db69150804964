/** What the site says to everybody about privacy. Start at {@code PrivacyPages}. */
@NullMarked
package org.crossroads.platform.privacy.web;

import org.jspecify.annotations.NullMarked;

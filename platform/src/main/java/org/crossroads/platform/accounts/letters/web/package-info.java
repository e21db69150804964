/** Pages on which people choose their mails, and stop them. Start at {@code LetterPages}. */
@NullMarked
package org.crossroads.platform.accounts.letters.web;

import org.jspecify.annotations.NullMarked;

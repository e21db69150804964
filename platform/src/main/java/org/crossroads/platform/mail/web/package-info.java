/** Pages about mails. Start at {@code DemoOutboxController}. */
@NullMarked
package org.crossroads.platform.mail.web;

import org.jspecify.annotations.NullMarked;

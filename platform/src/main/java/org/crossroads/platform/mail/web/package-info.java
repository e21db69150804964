/**
 * Pages about mails.
 *
 * <p>Start at {@code DemoOutboxController}; what is for some only is shown by a handler of the
 * module that knows who may.
 */
@NamedInterface("web")
@NullMarked
package org.crossroads.platform.mail.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

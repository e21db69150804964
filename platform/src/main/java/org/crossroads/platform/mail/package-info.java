/**
 * Mails that leave the site: written down first, sent off the request path, never twice by
 * themselves and never lost unseen; and which of them came back.
 *
 * <p>Owns {@code mail_outbox}; must not know what mails say nor who people are. Start at {@code
 * Outbox}, then {@code Postman}; {@code BounceReading} reads what comes back.
 */
@ApplicationModule(allowedDependencies = {"web", "web :: parts", "privacy"})
@NullMarked
package org.crossroads.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

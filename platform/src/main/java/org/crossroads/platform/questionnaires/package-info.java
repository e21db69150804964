/**
 * Questionnaires on the web: written by those who run a partnership, put to a frame in waves,
 * answered without an account, and counted.
 *
 * <p>Nested by topic: here what authors write and publish; {@code waves} who is asked and when;
 * {@code answering} what they say; {@code coding} what their words are about; {@code results} what
 * it comes to; {@code web} the pages. What a form is and how files hold it is known to {@code
 * questionnairefiles}, how answers are counted to {@code statistics}. Owns the tables {@code
 * questionnaire…}. Start at {@code Questionnaires}.
 */
@ApplicationModule(
    allowedDependencies = {
      "web",
      "web :: parts",
      "accounts",
      "accounts :: rights",
      "accounts :: trail",
      "mail",
      "directory",
      "directory :: search",
      "partnerships",
      "imports",
      "ties",
      "privacy",
      "files",
      "questionnairefiles",
      "statistics"
    })
@NullMarked
package org.crossroads.platform.questionnaires;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package org.crossroads.platform.questionnaires.web;

import java.util.UUID;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;

/** The frame of pages for those who run questionnaires. */
interface QuestionnaireLayout extends Page {

  /** What the page is. */
  String heading();

  /** The questionnaire that it is about, or null of the list of all. */
  default @org.jspecify.annotations.Nullable UUID questionnaire() {
    return null;
  }

  /** The wave that it is about, or null. */
  default @org.jspecify.annotations.Nullable UUID wave() {
    return null;
  }

  @Override
  default Layout layout() {
    Layout layout =
        Layout.of(Section.ACCOUNT, heading()).under(new Crumb("Your account", "/account"));
    UUID questionnaire = questionnaire();
    UUID wave = wave();
    if (questionnaire != null || wave != null) {
      layout = layout.under(new Crumb("Questionnaires", "/questionnaires"));
    }
    if (questionnaire != null) {
      layout = layout.under(new Crumb("Questionnaire", "/questionnaires/" + questionnaire));
    }
    if (wave != null) {
      layout = layout.under(new Crumb("Wave", "/waves/" + wave));
    }
    return layout.withStyles("css/questionnaires.css").withScripts("js/focus.js");
  }

  @Override
  default boolean settled() {
    return false;
  }
}

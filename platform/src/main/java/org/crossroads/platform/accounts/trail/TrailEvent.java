package org.crossroads.platform.accounts.trail;

import java.util.Arrays;
import java.util.Optional;

/** Everything that the trail can say was done. What is done in a new way gets a line here. */
public enum TrailEvent {
  ACCOUNT_OPENED("account_opened", "opened an account"),
  SIGNED_IN("signed_in", "signed in"),
  SIGNED_OUT("signed_out", "signed out"),
  RENAMED("renamed", "changed what they are called"),
  OPENID_LINKED("openid_linked", "signed in with another service for the first time"),
  INVITATION_ACCEPTED("invitation_accepted", "used an invitation"),
  PASSKEY_ADDED("passkey_added", "added a passkey"),
  PASSKEY_REMOVED("passkey_removed", "removed a passkey"),
  ROLE_GRANTED("role_granted", "granted a role"),
  ROLE_ENDED("role_ended", "ended a role"),
  CLAIM_MADE("claim_made", "asked to speak for an organisation"),
  CLAIM_GRANTED("claim_granted", "agreed to a claim"),
  CLAIM_REFUSED("claim_refused", "refused a claim"),
  CLAIM_WITHDRAWN("claim_withdrawn", "withdrew a claim"),
  TRAIL_DOWNLOADED("trail_downloaded", "downloaded the trail"),
  ENTRY_EDITED("entry_edited", "edited an entry"),
  ENTRY_CHECKED("entry_checked", "said that an entry is right"),
  CHANGE_SUGGESTED("change_suggested", "suggested a change"),
  SUGGESTION_ACCEPTED("suggestion_accepted", "accepted a suggestion"),
  SUGGESTION_REFUSED("suggestion_refused", "refused a suggestion"),
  TIES_STATED("ties_stated", "made answers of a wave into ties"),
  TIES_TAKEN_BACK("ties_taken_back", "took ties of a wave back"),
  TIES_ANSWERED("ties_answered", "confirmed or disputed ties"),
  QUESTIONNAIRE_BEGUN("questionnaire_begun", "began a questionnaire"),
  QUESTIONNAIRE_PUBLISHED("questionnaire_published", "published a questionnaire"),
  WAVE_BEGUN("wave_begun", "set up a wave of a questionnaire"),
  QUESTIONNAIRE_INVITED("questionnaire_invited", "sent invitations to a questionnaire"),
  QUESTIONNAIRE_REMINDED("questionnaire_reminded", "sent reminders of a questionnaire"),
  PAPER_ENTERED("paper_entered", "entered answers on behalf of a respondent"),
  ANSWERS_DOWNLOADED("answers_downloaded", "downloaded the answers of a wave"),
  ANSWERS_IMPORTED("answers_imported", "took answers from a file"),
  THEMES_CHANGED("themes_changed", "changed the themes of a question"),
  ANSWERS_CODED("answers_coded", "gave answers their themes"),
  RESULTS_PUBLISHED("results_published", "published results of a wave"),
  EMAIL_CHANGED("email_changed", "changed their e-mail address"),
  DATA_DOWNLOADED("data_downloaded", "downloaded their data"),
  ACCOUNT_ERASED("account_erased", "erased an account"),
  GRID_ADDED("grid_added", "added a grid"),
  SIGNPOST_ADDED("signpost_added", "put up a signpost"),
  SIGNPOST_REMOVED("signpost_removed", "took down a signpost"),
  STUDY_OPENED("study_opened", "opened a study"),
  STUDY_DESCRIBED("study_described", "described a study"),
  RATER_INVITED("rater_invited", "asked somebody to rate"),
  RATER_REMOVED("rater_removed", "no longer asks somebody to rate"),
  STUDY_SHARED("study_shared", "showed findings to raters"),
  STUDY_REOPENED("study_reopened", "hid findings from raters"),
  STUDY_PUBLISHED("study_published", "published a study"),
  STUDY_WITHDRAWN("study_withdrawn", "took a published study back"),
  DIMENSION_MODERATED("dimension_moderated", "moderated a dimension"),
  MODERATION_REMOVED("moderation_removed", "took a moderated value back");

  private final String code;
  private final String words;

  TrailEvent(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** As it is stored and stands in addresses and files. */
  public String code() {
    return code;
  }

  /** What the author did, in words that follow a name. */
  public String words() {
    return words;
  }

  /** The event of a code. */
  public static Optional<TrailEvent> find(String code) {
    return Arrays.stream(values()).filter(event -> event.code.equals(code)).findFirst();
  }
}

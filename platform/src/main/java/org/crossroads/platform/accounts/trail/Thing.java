package org.crossroads.platform.accounts.trail;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.accounts.AccountId;

/**
 * What something was done to.
 *
 * @param kind what it is
 * @param id which one
 */
public record Thing(Kind kind, String id) {
  private static final int LONGEST = 100;

  /** All kinds of things that the trail tells of. */
  public enum Kind {
    ACCOUNT("account", "account"),
    ORGANISATION("organisation", "organisation"),
    PARTNERSHIP("partnership", "partnership"),
    QUESTIONNAIRE("questionnaire", "questionnaire"),
    STUDY("study", "study"),
    SITE("site", "the site");

    private final String code;
    private final String label;

    Kind(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** As it is stored and stands in addresses and files. */
    public String code() {
      return code;
    }

    /** As people read it. */
    public String label() {
      return label;
    }

    /** The kind of a code. */
    public static Optional<Kind> find(String code) {
      return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
  }

  public Thing {
    if (id.isBlank() || id.length() > LONGEST) {
      throw new IllegalArgumentException("\"" + id + "\" does not say which " + kind.label() + ".");
    }
  }

  public static Thing account(AccountId id) {
    return new Thing(Kind.ACCOUNT, id.toString());
  }

  public static Thing organisation(UUID id) {
    return new Thing(Kind.ORGANISATION, id.toString());
  }

  public static Thing partnership(UUID id) {
    return new Thing(Kind.PARTNERSHIP, id.toString());
  }

  public static Thing questionnaire(UUID id) {
    return new Thing(Kind.QUESTIONNAIRE, id.toString());
  }

  public static Thing study(UUID id) {
    return new Thing(Kind.STUDY, id.toString());
  }

  /** The site as a whole. */
  public static Thing site() {
    return new Thing(Kind.SITE, "site");
  }
}

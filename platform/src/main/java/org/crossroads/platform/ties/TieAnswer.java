package org.crossroads.platform.ties;

import java.util.Arrays;
import java.util.Optional;

/** How an organisation answered when it was asked with whom it works. */
public enum TieAnswer {
  /** It named the other, if with strength 0 to say that there is no tie. */
  NAMED("named", true),

  /** It was asked about the other, answered, and did not name it. */
  PASSED_OVER("passed over", true),

  /** It was asked and named nobody. */
  NOBODY("nobody", false),

  /** It was asked and answered; whom it named stands in other rows. */
  ANSWERED("answered", false),

  /** It was asked and has not answered. */
  SILENT("silent", false);

  private final String code;
  private final boolean ofAnother;

  TieAnswer(String code, boolean ofAnother) {
    this.code = code;
    this.ofAnother = ofAnother;
  }

  /** As it is stored and stands in files. */
  public String code() {
    return code;
  }

  /** Whether it is about another organisation, so that a row must say which. */
  public boolean isOfAnother() {
    return ofAnother;
  }

  /** What a row means that does not say how it was answered. */
  static TieAnswer unsaid(boolean ofAnother) {
    return ofAnother ? NAMED : NOBODY;
  }

  static Optional<TieAnswer> find(String code) {
    return Arrays.stream(values()).filter(answer -> answer.code.equals(code)).findFirst();
  }
}

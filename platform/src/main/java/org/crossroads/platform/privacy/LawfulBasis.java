package org.crossroads.platform.privacy;

/** Why personal data may be kept, out of UK GDPR Article 6(1). */
public enum LawfulBasis {
  CONTRACT("Contract", "what the person asked for cannot be had without it (Article 6(1)(b))"),
  LEGITIMATE_INTERESTS(
      "Legitimate interests",
      "the site must be kept safe and answerable, which outweighs how little it says of the person"
          + " (Article 6(1)(f))"),
  CONSENT("Consent", "the person gave it of their own will and may take it back (Article 6(1)(a))");

  private final String label;
  private final String meaning;

  LawfulBasis(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** As the register names it. */
  public String label() {
    return label;
  }

  /** What it says, in words that follow a colon. */
  public String meaning() {
    return meaning;
  }
}

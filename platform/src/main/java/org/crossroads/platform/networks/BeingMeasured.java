package org.crossroads.platform.networks;

/** What was asked for is being measured or read; ask again in a few seconds. */
public final class BeingMeasured extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int percent;

  BeingMeasured(String sentence, int percent) {
    super(sentence);
    this.percent = percent;
  }

  /** What is being done, for people. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /** How much of it is done, 0 to 100. */
  public int percent() {
    return percent;
  }
}

package org.crossroads.platform.web;

/** A setting that nothing can be done with; Crossroads does not start. */
public final class WrongSetting extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence names the setting, its value and the way out; not if the value is a secret
   */
  public WrongSetting(String sentence) {
    super(sentence);
  }
}

package org.crossroads.platform.web.parts;

/**
 * One of the values of a {@link Filter}.
 *
 * @param value what is sent
 * @param label what is read
 * @param count how many things it would leave, or -1 when that is not counted
 * @param chosen whether it is chosen now
 */
public record Choice(String value, String label, long count, boolean chosen) {

  /** A choice that is not counted. */
  public static Choice of(String value, String label, boolean chosen) {
    return new Choice(value, label, -1, chosen);
  }
}

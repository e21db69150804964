package org.crossroads.platform.directory.places;

/**
 * A postcode of up to seven letters and digits packed into one number, so that two million of them
 * fit into a few megabytes. Zero stands for none.
 */
final class CompactPostcode {
  static final int LONGEST = 7;
  private static final int RADIX = 37;

  private CompactPostcode() {}

  /**
   * Packs a postcode as it stands in a file: any case, any spaces.
   *
   * @return 0 if it does not have the shape of a postcode
   */
  static long pack(CharSequence text) {
    long packed = 0;
    int length = 0;
    int shape = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\u00a0') {
        continue;
      }
      if (++length > LONGEST) {
        return 0;
      }
      if (c >= 'a' && c <= 'z') {
        c = (char) (c - 'a' + 'A');
      }
      boolean digit = c >= '0' && c <= '9';
      if (!digit && (c < 'A' || c > 'Z')) {
        return 0;
      }
      packed = packed * RADIX + (digit ? c - '0' + 1 : c - 'A' + 11);
      shape = shape << 1 | (digit ? 1 : 0);
    }
    return isShape(shape) ? packed : 0;
  }

  /**
   * Shapes as bits after a leading one: a digit is 1, a letter 0. All end in digit, two letters.
   */
  private static boolean isShape(int shape) {
    return switch (shape) {
      case 0b1_01_100, 0b1_011_100, 0b1_010_100, 0b1_001_100, 0b1_0011_100, 0b1_0010_100 -> true;
      default -> false;
    };
  }

  /**
   * Writes the postcode without a space as ASCII.
   *
   * @return how many bytes it took
   */
  static int unpack(long packed, byte[] target, int offset) {
    int length = 0;
    for (long rest = packed; rest > 0; rest /= RADIX) {
      length++;
    }
    int at = offset + length;
    for (long rest = packed; rest > 0; rest /= RADIX) {
      int digit = (int) (rest % RADIX);
      target[--at] = (byte) (digit <= 10 ? '0' + digit - 1 : 'A' + digit - 11);
    }
    return length;
  }
}

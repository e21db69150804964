package org.crossroads.platform.networks.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.networks.AreaNetwork;
import org.crossroads.platform.networks.AreaNetworks;
import org.crossroads.platform.networks.Layers;
import org.crossroads.platform.web.Absent;

/** Finds the area that an address means: {@code 202}, {@code 202-camden}, {@code 202,206}. */
final class AreaAddress {
  /** Path variable without a dot, so that an ending is never part of a code. */
  static final String CODE = "{code:[A-Za-z0-9,-]+}";

  private static final Pattern CODE_AND_WORDS = Pattern.compile("([A-Za-z0-9,]+)(?:-.*)?");

  private AreaAddress() {}

  /**
   * @throws Absent if there is no such area
   */
  static AreaNetwork network(AreaNetworks networks, String code, Layers layers) {
    if (bare(code).equals(Areas.ENGLAND)) {
      throw new Absent("England as a whole has no page of this kind; its areas are under Areas.");
    }
    return networks
        .find(bare(code), layers)
        .orElseThrow(() ->
            new Absent(
                "There is no area with the code %s. All areas are listed under Areas."
                    .formatted(code)));
  }

  /** The code without words after it. */
  static String bare(String code) {
    Matcher matcher = CODE_AND_WORDS.matcher(code);
    return matcher.matches() ? matcher.group(1) : code;
  }
}

package org.crossroads.platform.directory.boundaries;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of areas as different sources spell them, brought to one form. */
final class AreaNames {
  private static final Map<String, String> REGIONS = new LinkedHashMap<>();

  static {
    REGIONS.put("north east", "E12000001");
    REGIONS.put("north west", "E12000002");
    REGIONS.put("yorkshire and the humber", "E12000003");
    REGIONS.put("east midlands", "E12000004");
    REGIONS.put("west midlands", "E12000005");
    REGIONS.put("east of england", "E12000006");
    REGIONS.put("london", "E12000007");
    REGIONS.put("south east", "E12000008");
    REGIONS.put("south west", "E12000009");
  }

  private AreaNames() {}

  /**
   * Brings a name to one form: "Bristol, City of" and "City of Bristol" are the same, so are "St.
   * Helens" and "St Helens", "Telford &amp; Wrekin" and "Telford and Wrekin", "County Durham" and
   * "Durham". The City of London keeps its "City", since London is a region.
   */
  static String normal(String name) {
    String text =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ")
            .replaceAll("[’'.]", "")
            .replaceAll("[^a-z0-9]+", " ")
            .strip();
    if (text.equals("city of london") || text.equals("city of london corporation")) {
      return "city of london";
    }
    String bare =
        (" " + text + " ")
            .replaceAll(
                " (city|county|royal borough|london borough|metropolitan borough|borough|district) of ",
                " ")
            .replaceAll(" (council|borough council|county council|city council|ua|unitary) $", " ")
            .replaceAll("^ (the|county) ", " ")
            .strip();
    return bare.isEmpty() ? text : bare;
  }

  /** The GSS code of a region of England by its name, or null. */
  static @Nullable String regionCode(String name) {
    String normal = normal(name);
    return REGIONS.get(
        normal.equals("greater london")
            ? "london"
            : normal.replaceAll("^east$", "east of england"));
  }
}

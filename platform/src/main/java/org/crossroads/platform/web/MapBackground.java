package org.crossroads.platform.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The background of all maps, from a server of raster tiles; without one, maps have a plain
 * background and need no other server.
 *
 * @param tiles the address of the tiles, with {z}, {x} and {y}; null for none
 * @param credit whom to thank for them; null for nobody
 */
public record MapBackground(@Nullable String tiles, @Nullable String credit) {

  /** The plain background. */
  public static final MapBackground NONE = new MapBackground(null, null);

  /**
   * Reads the settings as people wrote them, "" for what is not set.
   *
   * @throws WrongSetting if no tiles can be there
   */
  public static MapBackground of(String tileUrl, String tileCredit) {
    String tiles = tileUrl.strip();
    String credit = tileCredit.strip();
    if (tiles.isEmpty()) {
      return NONE;
    }
    MapBackground background = new MapBackground(tiles, credit.isEmpty() ? null : credit);
    background.origin();
    return background;
  }

  /** The scheme, host and port that browsers must be allowed to ask; "" for none. */
  public String origin() {
    if (tiles == null) {
      return "";
    }
    try {
      URI uri = new URI(tiles.replace("{z}", "0").replace("{x}", "0").replace("{y}", "0"));
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (web
          && uri.getHost() != null
          && List.of("{z}", "{x}", "{y}").stream().allMatch(tiles::contains)) {
        return uri.getScheme()
            + "://"
            + uri.getHost()
            + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
      }
    } catch (URISyntaxException e) {
      // Said below.
    }
    throw new WrongSetting(
        "CROSSROADS_MAP_TILES is \""
            + tiles
            + "\", which is not the address of map tiles; write it as https://tiles.example/{z}/{x}/{y}.png");
  }

  /** Differs where the settings differ, on every node alike; "" for the plain background. */
  public String version() {
    return tiles == null ? "" : Integer.toHexString((tiles + "\n" + credit).hashCode());
  }
}

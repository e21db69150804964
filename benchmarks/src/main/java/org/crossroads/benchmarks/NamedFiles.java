package org.crossroads.benchmarks;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the same site that a page, a style sheet or a script names and that a browser
 * fetches for a first view.
 *
 * <p>This class finds names by pattern. Of a page it takes what {@code src} and {@code href} name
 * below {@code /assets/}, and the data that scripts fetch at once, whose addresses stand in {@code
 * data-…} (see {@code map.js} and {@code network.js}); where a map has an overview, its points are
 * fetched only when somebody zooms in, and do not count. Of a script it takes static imports and
 * workers; what is imported later, by {@code import(…)}, does not count either.
 */
final class NamedFiles {
  private static final Pattern IN_PAGES =
      Pattern.compile("(?:src|href)=\"(/assets/[^\"]+\\.(?:css|m?js|woff2|svg|png|ico))\"");
  private static final Pattern WITH_DATA = Pattern.compile("<[^<>]*? data-[^<>]*>");
  private static final Pattern DATA =
      Pattern.compile(" data-(?:overview|areas|ties|network)=\"([^\"]+)\"");
  private static final Pattern POINTS = Pattern.compile(" data-points=\"([^\"]+)\"");
  private static final Pattern IN_STYLES =
      Pattern.compile("url\\([\"']?([^\"')]+\\.woff2)[\"']?\\)|@import [\"']([^\"']+)[\"']");
  private static final Pattern IN_SCRIPTS =
      Pattern.compile(
          "\\b(?:from|import) ?[\"'](\\.{1,2}/[^\"']+)[\"']"
              + "|\\bnew (?:Worker|URL)\\([\"'](\\.{1,2}/[^\"']+)[\"']");

  private final String path;
  private final Set<String> found = new LinkedHashSet<>();

  private NamedFiles(String path) {
    this.path = path;
  }

  /**
   * Finds them.
   *
   * @param path where the text was fetched; relative names are reckoned from there
   * @return paths with their queries, each once
   */
  static Set<String> in(String path, String text) {
    NamedFiles files = new NamedFiles(path);
    String file = URI.create(path).getPath();
    if (file.endsWith(".css")) {
      files.addAll(IN_STYLES, text);
    } else if (file.endsWith(".js") || file.endsWith(".mjs")) {
      files.addAll(IN_SCRIPTS, text);
    } else if (file.matches(".*/[^/.]*")) {
      files.addAll(IN_PAGES, text);
      WITH_DATA.matcher(text).results().forEach(tag -> files.addData(tag.group()));
    }
    return files.found;
  }

  private void addData(String tag) {
    addAll(DATA, tag);
    if (!tag.contains(" data-overview=")) {
      addAll(POINTS, tag);
    }
  }

  private void addAll(Pattern pattern, String text) {
    Matcher named = pattern.matcher(text);
    while (named.find()) {
      String name =
          named.groupCount() == 1 || named.group(1) != null ? named.group(1) : named.group(2);
      add(URI.create(path).resolve(name.replace("&amp;", "&")));
    }
  }

  private void add(URI address) {
    String query = address.getRawQuery();
    found.add(query == null ? address.getRawPath() : address.getRawPath() + "?" + query);
  }
}

package org.crossroads.platform.web.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files under {@code static/}, read once at the start, compressed once, and named by one
 * version: a digest of them all.
 *
 * <p>One version for all rather than one a file, so that scripts may import one another by relative
 * paths. {@code css/site.css} is served as one file, its imports put in place.
 */
@Component
class StaticFiles {
  private static final String SITE_STYLES = "css/site.css";
  private static final Pattern IMPORT =
      Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\);");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("mjs", "text/javascript;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("pbf", "application/x-protobuf"));

  private final Map<String, Body> files = new LinkedHashMap<>();
  private final String version;

  StaticFiles() {
    Map<String, byte[]> read = read();
    read.computeIfPresent(SITE_STYLES, (path, bytes) -> withImports(bytes, read));
    read.forEach((path, bytes) -> files.put(path, Body.of(type(path), bytes)));
    version = digest(read);
  }

  /** Changes when any file changes. */
  String version() {
    return version;
  }

  /** The file at a path such as {@code css/site.css}. */
  Optional<Body> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  private static Map<String, byte[]> read() {
    Map<String, byte[]> read = new TreeMap<>();
    try {
      for (Resource resource :
          new PathMatchingResourcePatternResolver().getResources("classpath*:static/**")) {
        String url = resource.getURL().toString();
        if (resource.isReadable() && !url.endsWith("/")) {
          String path = url.substring(url.lastIndexOf("/static/") + "/static/".length());
          read.put(path, resource.getContentAsByteArray());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private static byte[] withImports(byte[] styles, Map<String, byte[]> read) {
    return IMPORT
        .matcher(new String(styles, StandardCharsets.UTF_8))
        .replaceAll(found -> {
          String path = ("css/" + found.group(1)).replaceFirst("^css/\\.\\./", "");
          byte[] part = read.get(path);
          if (part == null) {
            throw new IllegalStateException(SITE_STYLES + " imports " + path + ": no such file.");
          }
          String css = new String(part, StandardCharsets.UTF_8);
          return java.util.regex.Matcher.quoteReplacement(
              "@layer " + found.group(2) + " {\n" + css + "}");
        })
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "text/plain;charset=utf-8");
  }

  private static String digest(Map<String, byte[]> files) {
    var sha256 = Digests.sha256();
    files.forEach((path, bytes) -> {
      sha256.update(path.getBytes(StandardCharsets.UTF_8));
      sha256.update(bytes);
    });
    return HexFormat.of().formatHex(sha256.digest(), 0, 6);
  }
}

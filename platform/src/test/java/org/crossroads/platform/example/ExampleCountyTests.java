package org.crossroads.platform.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.crossroads.platform.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleCountyTests {
  /**
   * Of the small county's eight files, one after the other; a change of it is a change of story.
   */
  private static final String SMALL =
      "c4f234b68358ccb6747b6524d6b28332da407cdd89048bf43674071a33df25e8";

  @TempDir Path folder;

  @Test
  void sameSeedGivesTheSameBytesWhereverAndWheneverItRuns() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = hash(write("here", ExampleOptions.SMALL));
    try {
      Locale.setDefault(Locale.of("ar", "EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(hash(write("there", ExampleOptions.SMALL))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(here).isEqualTo(SMALL);
  }

  @Test
  void anotherSeedGivesAnotherCounty() throws Exception {
    String one = hash(write("one", new ExampleOptions(1, 60, 2)));
    String other = hash(write("other", new ExampleOptions(2, 60, 2)));
    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void filesComeInLoadingOrder() throws Exception {
    assertThat(write("order", new ExampleOptions(1, 40, 1)))
        .extracting(ExampleFile::kind)
        .containsExactly(
            "register",
            "links",
            "groups",
            "group-links",
            "boundaries",
            "places",
            "partnerships",
            "ties");
  }

  @Test
  void registerHasTheNativeColumnsInTheNativeOrder() throws Exception {
    Path real = SharedFiles.get("gias/native_139_columns_sample.csv");
    String header = Files.readString(real, UTF_8).lines().findFirst().orElseThrow();
    Path register = write("columns", new ExampleOptions(1, 40, 1)).getFirst().path();
    String written = Files.readString(register, UTF_8);
    assertThat(written).startsWith(header + "\r\n");
    assertThat(written.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @Test
  void registerHasAsManyRowsAsAskedFor() throws Exception {
    for (ExampleOptions options :
        List.of(
            new ExampleOptions(3, 30, 1),
            new ExampleOptions(3, 211, 5),
            new ExampleOptions(3, 4_100, ExampleOptions.MOST_AREAS))) {
      Path register = write("rows" + options.schools(), options).getFirst().path();
      try (var lines = Files.lines(register, UTF_8)) {
        assertThat(lines).hasSize(options.schools() + 1);
      }
    }
  }

  @Test
  void refusesWhatCannotBeACounty() {
    assertThatThrownBy(() -> new ExampleOptions(1, 400, 136))
        .hasMessage("An example county has 1 to 135 areas, not 136.");
    assertThatThrownBy(() -> new ExampleOptions(1, 100, 6))
        .hasMessageContaining("has 180 to 6,000,000 schools, not 100.");
  }

  private List<ExampleFile> write(String name, ExampleOptions options) throws IOException {
    return ExampleCounty.write(folder.resolve(name), options);
  }

  private static String hash(List<ExampleFile> files) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (ExampleFile file : files) {
      digest.update(Files.readAllBytes(file.path()));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}

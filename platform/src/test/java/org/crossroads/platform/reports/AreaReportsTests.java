package org.crossroads.platform.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.example.ExampleCounty;
import org.crossroads.platform.example.ExampleFile;
import org.crossroads.platform.example.ExampleOptions;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.ImportSummary;
import org.crossroads.platform.imports.Imports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The small example county, through the importers of the real files, to the report of an area. */
class AreaReportsTests {
  private static final String WORST = "952";

  @TempDir static Path folder;

  private static ConfigurableApplicationContext application;

  /** As the command line does it: no web server, and only what is needed. */
  @BeforeAll
  static void loadTheExampleWithoutARefusedRow() throws IOException {
    application =
        new SpringApplicationBuilder(Crossroads.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .initializers(new FreshDatabase())
            .run("--crossroads.follow-data=false");
    Imports imports = application.getBean(Imports.class);
    for (ExampleFile file : ExampleCounty.write(folder, ExampleOptions.SMALL)) {
      ImportSummary summary =
          imports.run(
              file.kind(), new InputFile(file.path()), ImportOptions.none(), ImportProgress.SILENT);
      assertThat(summary.firstRefused()).as(file.kind()).isEmpty();
      assertThat(summary.rows().added()).as(file.kind()).isPositive();
    }
  }

  @AfterAll
  static void close() {
    application.close();
  }

  @Test
  void pageStandsAloneAndSaysWhoIsLeftOut() throws IOException {
    String page = Files.readString(write(WORST).getFirst());
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("Who works with whom in Eddlemarch")
        .contains("no known tie beyond their own trust or federation")
        .contains("<svg ")
        .contains("class=\"own\"")
        .contains("left-out")
        .contains("What the words mean")
        .doesNotContain("<script", " src=", "<link", "@import");
    assertThat(page).containsOnlyOnce("<h1>");
  }

  @Test
  void tableHasARowForEachInstitutionOfThePage() throws IOException {
    List<Path> files = write("951");
    String page = Files.readString(files.getFirst());
    long rows = Files.readString(files.get(1)).lines().count() - 1;
    assertThat(page).contains("The " + rows + " open institutions of Varrinlow");
  }

  @Test
  void networkIsWellFormed() throws Exception {
    Path file = write("951,952").get(2);
    assertThat(file).hasFileName("area-951-952.graphml");
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertThat(document.getElementsByTagName("node").getLength()).isGreaterThan(80);
    assertThat(document.getElementsByTagName("edge").getLength()).isGreaterThan(100);
  }

  @Test
  void unknownAreaNamesThoseThatMayHaveBeenMeant() {
    assertThatThrownBy(() -> write("925"))
        .isInstanceOf(UnknownArea.class)
        .hasMessageStartingWith("There is no area with the code \"925\". Maybe you mean 955");
    assertThatThrownBy(() -> write("eddlemarch"))
        .hasMessageContaining("Maybe you mean 952 (Eddlemarch)");
  }

  private List<Path> write(String code) throws IOException {
    return application
        .getBean(AreaReports.class)
        .write(code, folder.resolve("reports"), step -> {});
  }
}

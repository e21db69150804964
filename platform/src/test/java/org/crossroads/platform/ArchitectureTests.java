package org.crossroads.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PostMapping;

/** The house rules that modules alone cannot hold. */
class ArchitectureTests {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.crossroads.platform");

  /**
   * Lines in one file and in one method beyond which the build fails; the aim is a quarter of it.
   */
  private static final int MOST_LINES = 400;

  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(Impl|Manager|Helper|Utils?|Base|Dto|Entity|Data|Info)$");

  @Test
  void theRulesSeeTheClassesTheyAreAbout() {
    assertThat(CLASSES.size()).isGreaterThan(20);
    assertThat(CLASSES.contain(Crossroads.class)).isTrue();
  }

  @Test
  void onlyTheDoorsToTheLibraryMeasure() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "..platform.networks..",
            "..platform.networkpanel..",
            "..platform.grid.findings..",
            "..platform.statistics..",
            "..platform.reports..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.crossroads.analysis..")
        .because(
            "networks is the door to the analysis library, grid.findings that for ratings;"
                + " networkpanel and statistics are those"
                + " for files")
        .check(CLASSES);
  }

  @Test
  void timeIsAParameter() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .because("a Clock makes time a parameter, and tests deterministic")
        .check(CLASSES);
  }

  @Test
  void whatAClassNeedsIsInItsConstructor() {
    NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
  }

  @Test
  void nothingPrintsButTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..commandline..")
        .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .because("pages log, commands print")
        .check(CLASSES);
  }

  @Test
  void aPostIsAnsweredInAWebPackage() {
    methods()
        .that()
        .areAnnotatedWith(PostMapping.class)
        .should()
        .beDeclaredInClassesThat()
        .resideInAPackage("..web..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    assertThat(
            CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.getName().equals("org.crossroads.platform"))
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName))
        .isEmpty();
  }

  @Test
  void noNameIsEmptyOfMeaning() {
    assertThat(
            CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(name -> EMPTY_NAME.matcher(name).matches()))
        .isEmpty();
  }

  @Test
  void filesStayShortEnoughToRead() {
    Map<String, Integer> lines = new TreeMap<>();
    for (Path root :
        List.of(Path.of("src"), Path.of("../analysis/src"), Path.of("../benchmarks/src"))) {
      javaFiles(root).forEach(file -> lines.put(file.toString(), linesOf(file).size()));
    }
    assertThat(lines).hasSizeGreaterThan(20);
    assertThat(lines)
        .allSatisfy((file, count) -> assertThat(count).as(file).isLessThanOrEqualTo(MOST_LINES));
  }

  @Test
  void aTemplateUsesOnlyTheKitAndItsOwnFolder() {
    Pattern call = Pattern.compile("@template\\.(\\w+)\\.");
    Path root = Path.of("src/main/jte");
    for (Path template : files(root, ".jte")) {
      String own = root.relativize(template).getName(0).toString();
      assertThat(
              call.matcher(String.join("\n", linesOf(template)))
                  .results()
                  .map(found -> found.group(1)))
          .as(template.toString())
          .allMatch(folder -> folder.equals("web") || folder.equals(own));
    }
  }

  @Test
  void noPageCarriesScriptOrStyleInline() {
    Pattern inline =
        Pattern.compile(
            "<script(?![^>]*\\bsrc=)[^>]*>|<style|\\sstyle=\"|\\son[a-z]+=\"|javascript:");
    for (Path template : files(Path.of("src/main/jte"), ".jte")) {
      assertThat(inline.matcher(String.join("\n", linesOf(template))).find())
          .as(template.toString())
          .isFalse();
    }
  }

  private static List<Path> javaFiles(Path root) {
    return files(root, ".java");
  }

  private static List<Path> files(Path root, String ending) {
    try (Stream<Path> found = Files.walk(root)) {
      return found.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

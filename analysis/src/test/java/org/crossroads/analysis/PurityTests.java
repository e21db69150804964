package org.crossroads.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.position.Reach;
import org.junit.jupiter.api.Test;

class PurityTests {

  private final JavaClasses library =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.crossroads.analysis");

  @Test
  void theLibraryDependsOnNothingButJavaAndTwoLibrariesOfMathematics() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.crossroads.analysis..",
            "org.apache.commons.statistics..",
            "org.ojalgo..")
        .check(library);
  }

  @Test
  void theRuleSeesTheLibrary() {
    assertThat(library.contain(Graph.class)).isTrue();
    assertThat(library.contain(Reach.class)).isTrue();
    assertThat(library).hasSizeGreaterThan(10);
  }
}

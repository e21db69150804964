package org.crossroads.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  private final ApplicationModules modules = ApplicationModules.of(Crossroads.class);

  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    modules.verify();
  }

  @Test
  void everyModuleIsSeen() {
    assertThat(modules.stream().map(m -> m.getIdentifier().toString()))
        .contains(
            "files",
            "web",
            "database",
            "background",
            "accounts",
            "mail",
            "privacy",
            "imports",
            "directory",
            "partnerships",
            "entries",
            "grid",
            "ties",
            "networkfiles",
            "networkpanel",
            "questionnairefiles",
            "statistics",
            "networks",
            "reports",
            "example",
            "commandline");
  }
}

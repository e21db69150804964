package org.crossroads.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How tests start Java once more: for a few seconds, so that only its first compiler pays. */
public final class JavaProcess {
  private JavaProcess() {}

  /** The program with options; the class path and the class come after them. */
  public static List<String> command(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(options));
    return command;
  }
}

package org.crossroads.platform.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossroads.platform.accounts.trail.TrailAnchor;
import org.crossroads.platform.accounts.trail.TrailVerdict;
import org.crossroads.platform.accounts.trail.TrailVerification;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds the first entry of the trail that is not as it was written. */
@Command(
    name = "verify",
    description = {
      "Goes along the trail and names the first entry that was changed, put in or taken out.",
      "Whoever rules the database could write the whole trail anew; so keep a file of anchors"
          + " where they cannot reach it, and name it each time."
    },
    mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {
  private final Application application;

  @Option(
      names = "--anchors",
      paramLabel = "FILE",
      description =
          "Ends of the trail noted before, one a line, all of which must still be there; the"
              + " present end is added. Made if it is not there.")
  private @Nullable Path anchors;

  AuditVerifyCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() throws IOException {
    TrailVerdict verdict = application.get(TrailVerification.class).verify(noted());
    return switch (verdict) {
      case TrailVerdict.Sound sound -> sound(sound.head());
      case TrailVerdict.Broken broken -> broken(broken);
    };
  }

  private int sound(TrailAnchor head) throws IOException {
    System.out.printf("The trail is whole: %,d entries, each as it was written.%n", head.number());
    if (anchors == null) {
      System.out.printf("Its end, to be noted somewhere else: %s%n", head);
    } else {
      Files.writeString(anchors, head + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      System.out.printf("Its end is noted in %s.%n", anchors);
    }
    return 0;
  }

  private static int broken(TrailVerdict.Broken broken) {
    System.err.printf(
        "The trail is broken at entry %,d. %s%nWhat stands before it is as it was written.%n",
        broken.number(), broken.reason());
    return Commands.FAILED;
  }

  private List<TrailAnchor> noted() throws IOException {
    Path file = anchors;
    List<TrailAnchor> noted = new ArrayList<>();
    if (file != null && Files.exists(file)) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        noted.add(anchor(file, i + 1, lines.get(i)));
      }
    }
    return noted;
  }

  private static TrailAnchor anchor(Path file, int number, String line) {
    return TrailAnchor.parse(line)
        .orElseThrow(() ->
            new WrongFile(
                "Line %d of \"%s\" is not an anchor of the trail. Maybe it is another file; an anchor is a number and 64 letters and digits."
                    .formatted(number, file)));
  }
}

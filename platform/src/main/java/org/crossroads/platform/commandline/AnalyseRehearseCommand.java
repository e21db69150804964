package org.crossroads.platform.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Runs each subject of {@code analyse} once on a handful of rows, so that Java learns at build time
 * what they load and later starts are quick.
 */
@Command(name = "rehearse", hidden = true, description = "Runs each subject once.")
final class AnalyseRehearseCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "Where its files may lie.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    String ties = write("ties.csv", "from,to,weight\na,b,1\nb,c,2\n");
    String organisations =
        write("organisations.csv", "id,responded,sector\na,yes,x\nb,no,y\nc,,y\n");
    String counts = write("counts.csv", "area,count\nnorth,3\nsouth,12\nwest,7\nTotal,22\n");
    String earlier = write("earlier.csv", "area,count\nnorth,3\nsouth,12\nwest,6\nTotal,21\n");
    String ratings = write("ratings.csv", "unit,rater,value\na,1,1\na,2,2\nb,1,3\nb,2,3\n");
    String answers = write("answers.csv", "q1_main_partnership\nyes\nno\n");
    run("network", "--group", "sector", "--ties", ties, "--organisations", organisations);
    run("questionnaire", "--questionnaire", "template:main-partnership", "--responses", answers);
    run("agreement", "--ratings", ratings, "--statistic", "krippendorff", "--level", "ordinal");
    run("percentages", "--reported", "67,33", "--max-n", "30");
    run("disclosure", "--table", counts, "--preset", "UNDER_6");
    run("disclosure", "--table", counts, "--round", "5");
    run("disclosure", "--table", counts, "--compare", earlier);
    run("disclosure", "--table", counts, "--audit");
    return 0;
  }

  private String write(String name, String rows) throws IOException {
    return Files.writeString(folder.resolve(name), rows).toString();
  }

  private void run(String... words) {
    CommandLine analyse = Objects.requireNonNull(spec).commandLine().getParent();
    int code = analyse.execute(words);
    if (code != 0) {
      throw new IllegalStateException("The rehearsal of " + String.join(" ", words) + " failed.");
    }
  }
}

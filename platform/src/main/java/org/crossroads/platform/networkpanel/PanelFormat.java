package org.crossroads.platform.networkpanel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.crossroads.platform.networkfiles.FileNetworkLayout;
import org.crossroads.platform.networkfiles.GraphFormat;

/** The ways to write a panel down. */
public enum PanelFormat {
  /** Everything, for programs. */
  JSON("json"),
  /** One row for each organisation. */
  CSV("csv"),
  /** Sentences first, then tables, for people. */
  TEXT("txt"),
  /** The network itself, its measures as attributes. */
  GRAPHML("graphml"),
  /** The same for Gephi. */
  GEXF("gexf");

  private final String ending;

  PanelFormat(String ending) {
    this.ending = ending;
  }

  /** Finds the format that the ending of a file name means. */
  public static Optional<PanelFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> name.endsWith("." + each.ending)).findFirst();
  }

  /** Writes a panel in UTF-8 and leaves the stream open. */
  public void write(NetworkPanel panel, OutputStream out) throws IOException {
    switch (this) {
      case JSON -> PanelJson.write(panel, out);
      case CSV -> PanelSheet.write(panel, out);
      case TEXT -> PanelText.write(panel, out);
      case GRAPHML -> graph(panel).write(GraphFormat.GRAPHML, out);
      case GEXF -> graph(panel).write(GraphFormat.GEXF, out);
    }
    out.flush();
  }

  private static FileNetworkLayout graph(NetworkPanel panel) {
    return FileNetworkLayout.of(panel.network(), panel.each());
  }
}

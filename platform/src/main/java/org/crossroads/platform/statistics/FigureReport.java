package org.crossroads.platform.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Figures that can be written for programs, for spreadsheets and for people. */
public interface FigureReport {

  /** Writes everything for programs. */
  void json(JsonFigures json);

  /** Writes the rows, in UTF-8, and leaves the stream open. */
  void csv(OutputStream out) throws IOException;

  /** The lines for people: sentences first. */
  List<String> text();

  /** Sentences on what was not used, left out or should be read with care. */
  List<String> notes();
}

package org.crossroads.platform.directory.places;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.InputPart;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;

/**
 * A list of postcodes in one file, or in the {@code .zip} of one file for each postcode area that
 * the Ordnance Survey hands out, read one after the other.
 */
final class PlaceList implements AutoCloseable {
  private final boolean severalFiles;
  private final Iterator<InputPart> parts;
  private PlaceFile current;

  private PlaceList(List<InputPart> parts) throws IOException {
    this.severalFiles = parts.size() > 1;
    this.parts = parts.iterator();
    this.current = PlaceFile.open(this.parts.next(), severalFiles);
  }

  /**
   * Opens a list.
   *
   * @throws WrongFile if it is none; also from {@link #next}, if a later file of an archive is none
   */
  static PlaceList open(InputFile file) throws IOException {
    return new PlaceList(file.parts(PlaceList::holdsPostcodes));
  }

  /** The folder Doc of the Ordnance Survey's archive has a CSV too: the names of the columns. */
  private static boolean holdsPostcodes(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") && !name.startsWith("doc/") && !name.contains("/doc/");
  }

  /** The next row or, at the end, null. It is the same object until the next file begins. */
  @Nullable PlaceRow next() throws IOException {
    PlaceRow row = current.next();
    while (row == null && parts.hasNext()) {
      current.close();
      current = PlaceFile.open(parts.next(), severalFiles);
      row = current.next();
    }
    return row;
  }

  @Override
  public void close() throws IOException {
    current.close();
  }
}

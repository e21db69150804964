package org.crossroads.platform.files;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one sheet in one format. */
sealed interface SheetRows extends Closeable permits CsvRows, ExcelRows, JsonRows {

  void write(@Nullable Object[] cells) throws IOException;
}

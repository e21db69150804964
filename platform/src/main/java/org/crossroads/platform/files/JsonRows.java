package org.crossroads.platform.files;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An array of objects, one a line, every column present. */
final class JsonRows implements SheetRows {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final List<String> names;

  JsonRows(OutputStream out, List<String> names) {
    this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    this.names = names.stream().map(JsonRows::camelCase).toList();
    json.writeStartArray();
  }

  @Override
  public void write(@Nullable Object[] cells) {
    json.writeRaw('\n');
    json.writeStartObject();
    for (int i = 0; i < cells.length; i++) {
      json.writeName(names.get(i));
      write(cells[i]);
    }
    json.writeEndObject();
  }

  private void write(@Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case Double number -> json.writeNumber(SheetCell.decimal(number));
      case Boolean truth -> json.writeBoolean(truth);
      case String text -> json.writeString(text);
      default -> json.writeString(SheetCell.of(value));
    }
  }

  @Override
  public void close() {
    json.writeRaw('\n');
    json.writeEndArray();
    json.close();
  }

  static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("[_ -]", -1)) {
      camel.append(
          camel.isEmpty() || word.isEmpty()
              ? word
              : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }
}

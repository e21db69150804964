package org.crossroads.platform.statistics;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.crossroads.analysis.disclosure.CountRange;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.network.Score;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as the figures of all subjects are written: what has no number is null. */
public final class JsonFigures {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  private JsonFigures(JsonGenerator json) {
    this.json = json;
  }

  static void write(OutputStream out, Consumer<JsonFigures> content) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      content.accept(new JsonFigures(json));
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  void object(String name, Runnable content) {
    json.writeObjectPropertyStart(name);
    content.run();
    json.writeEndObject();
  }

  /** An array of objects, one a line. */
  <T> void objects(String name, List<T> values, Consumer<T> content) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeRaw('\n');
      json.writeStartObject();
      content.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** An array of numbers, texts or pairs of numbers. */
  void array(String name, List<?> values) {
    json.writeName(name);
    array(values);
  }

  private void array(List<?> values) {
    json.writeStartArray();
    for (Object value : values) {
      if (value instanceof List<?> inner) {
        array(inner);
      } else {
        value(value);
      }
    }
    json.writeEndArray();
  }

  void property(String name, @Nullable Object value) {
    json.writeName(name);
    value(value);
  }

  private void value(@Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case Boolean truth -> json.writeBoolean(truth);
      case Score.Of(double number) -> json.writeNumber(number);
      case Score.Absent absent -> json.writeNull();
      default -> json.writeString(value.toString());
    }
  }

  /** {@code low} and {@code high}, both null where there is no interval. */
  void interval(Interval interval) {
    switch (interval) {
      case Interval.Of(double low, double high) -> {
        property("low", low);
        property("high", high);
      }
      case Interval.Absent absent -> {
        property("low", null);
        property("high", null);
      }
    }
  }

  /** A pair of ends, of which the higher is null if there is none. */
  void range(String name, CountRange range) {
    json.writeName(name);
    json.writeStartArray();
    json.writeNumber(range.low());
    value(range.isEndless() ? null : range.high());
    json.writeEndArray();
  }
}

package org.crossroads.platform.questionnaires.results;

import tools.jackson.databind.json.JsonMapper;

/** Figures as they are stored when they are published. */
final class FiguresJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private FiguresJson() {}

  static String write(Figures figures) {
    return MAPPER.writeValueAsString(figures);
  }

  static Figures read(String json) {
    return MAPPER.readValue(json, Figures.class);
  }
}

package org.crossroads.platform.accounts.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes as they are stored: {@code {"role": {"before": null, "after": "editor"}}}. */
final class ChangesJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ChangesJson() {}

  static String write(List<Change> changes) {
    ObjectNode all = JSON.createObjectNode();
    changes.forEach(change ->
        all.putObject(change.field()).put("before", change.before()).put("after", change.after()));
    return all.toString();
  }

  static List<Change> read(String json) {
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : JSON.readTree(json).properties()) {
      changes.add(
          new Change(
              field.getKey(), text(field.getValue(), "before"), text(field.getValue(), "after")));
    }
    return changes;
  }

  private static @Nullable String text(JsonNode change, String name) {
    JsonNode value = change.get(name);
    return value == null || value.isNull() ? null : value.asString();
  }
}

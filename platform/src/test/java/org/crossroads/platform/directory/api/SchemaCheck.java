package org.crossroads.platform.directory.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares an answer with what {@code openapi.json} promises; the part of JSON Schema we use. */
final class SchemaCheck {
  private final JsonNode api;
  private final List<String> differences = new ArrayList<>();

  private SchemaCheck(JsonNode api) {
    this.api = api;
  }

  /** What differs, each with the place; empty if nothing does. */
  static List<String> differences(JsonNode api, String schema, JsonNode answer) {
    SchemaCheck check = new SchemaCheck(api);
    check.compare(schema, api.at("/components/schemas/" + schema), answer);
    return check.differences;
  }

  private void compare(String place, JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      compare(place, api.at(schema.get("$ref").asString().substring(1)), value);
    } else if (schema.has("oneOf")) {
      if (!value.isNull()) {
        compare(place, schema.get("oneOf").get(0), value);
      }
    } else if (!types(schema).contains(type(value))
        && !(type(value).equals("integer") && types(schema).contains("number"))) {
      differences.add(place + " is " + value + ", not " + types(schema));
    } else if (value.isObject()) {
      compareFields(place, schema, value);
    } else if (value.isArray()) {
      for (JsonNode item : value) {
        compare(place + "[]", schema.get("items"), item);
      }
    } else if (schema.has("enum") && !schema.get("enum").toString().contains(value.toString())) {
      differences.add(place + " is " + value + ", not one of " + schema.get("enum"));
    }
  }

  private void compareFields(String place, JsonNode schema, JsonNode value) {
    Set<String> promised = new TreeSet<>(schema.get("properties").propertyNames());
    Set<String> given = new TreeSet<>(value.propertyNames());
    if (!promised.equals(given)) {
      differences.add(place + " has the fields " + given + ", not " + promised);
    }
    for (String name : given) {
      if (promised.contains(name)) {
        compare(place + "." + name, schema.get("properties").get(name), value.get(name));
      }
    }
  }

  private static List<String> types(JsonNode schema) {
    JsonNode type = schema.get("type");
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(each -> types.add(each.asString()));
    } else {
      types.add(type.asString());
    }
    return types;
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "string";
      case BOOLEAN -> "boolean";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      case OBJECT -> "object";
      case ARRAY -> "array";
      default -> "null";
    };
  }
}

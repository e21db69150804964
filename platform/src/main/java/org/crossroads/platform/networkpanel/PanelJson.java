package org.crossroads.platform.networkpanel;

import java.io.OutputStream;
import java.util.List;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Share;
import org.crossroads.analysis.network.answers.Disagreement;
import org.crossroads.analysis.network.answers.Silence;
import org.crossroads.analysis.network.shape.CutPoints;
import org.crossroads.platform.networkfiles.FileNetwork;
import org.crossroads.platform.networkfiles.FileOrganisation;
import org.crossroads.platform.networkfiles.GraphFile.Attribute;
import org.crossroads.platform.networkfiles.NotTaken;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The panel as JSON, an organisation a line. The names of {@code docs/data/network-panel.md} are a
 * contract with programs that read it: more may come, none goes.
 */
final class PanelJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private static final String ROLE = "brokerage_";

  private final NetworkPanel panel;
  private final JsonGenerator json;

  private PanelJson(NetworkPanel panel, JsonGenerator json) {
    this.panel = panel;
    this.json = json;
  }

  static void write(NetworkPanel panel, OutputStream out) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      new PanelJson(panel, json).write();
      json.writeRaw('\n');
    }
  }

  private void write() {
    json.writeStartObject();
    writeOptions();
    line();
    json.writeNumberProperty("organisations", panel.network().organisations().size());
    json.writeNumberProperty("ties", panel.ties());
    line();
    writeAnswers();
    line();
    writeWhole();
    line();
    writeEach();
    line();
    writeBridges();
    line();
    writeRemoval();
    line();
    writeRows();
    line();
    json.writeName("notes");
    writeTexts(panel.notes());
    json.writeEndObject();
  }

  private void line() {
    json.writeRaw('\n');
  }

  private void writeOptions() {
    PanelOptions options = panel.options();
    json.writeObjectPropertyStart("options");
    json.writeBooleanProperty("directed", options.directed());
    property("symmetrise", options.rule() == null ? null : PanelOptions.name(options.rule()));
    json.writeBooleanProperty("weighted", panel.network().weighted());
    property("group", options.group());
    json.writeName("remove");
    writeTexts(options.removed());
    property("distance", options.byWeight() ? "weight" : "steps");
    property("seed", options.seed());
    json.writeEndObject();
  }

  private void writeAnswers() {
    Coverage coverage = panel.coverage();
    json.writeObjectPropertyStart("coverage");
    property("answered", coverage.known() ? coverage.answered() : null);
    property("rate", coverage.known() ? coverage.rate() : null);
    writeCertainty(coverage.certainty());
    json.writeEndObject();
  }

  private void writeCertainty(@Nullable Certainty certainty) {
    if (certainty == null) {
      property("confirmation", null);
      property("disagreement", null);
      property("bounds", null);
      property("everybodyNamed", null);
      return;
    }
    Share confirmed = certainty.confirmation().confirmed();
    json.writeObjectPropertyStart("confirmation");
    json.writeNumberProperty("confirmed", confirmed.k());
    json.writeNumberProperty("pairs", confirmed.n());
    property("rate", value(confirmed.value()));
    json.writeNumberProperty("unconfirmable", certainty.confirmation().unconfirmable());
    json.writeEndObject();
    json.writeObjectPropertyStart("disagreement");
    property("mean", value(certainty.disagreement().mean()));
    json.writeNumberProperty("pairs", certainty.disagreement().pairs());
    json.writeArrayPropertyStart("distribution");
    for (Disagreement.Step step : certainty.disagreement().distribution()) {
      json.writeStartObject();
      json.writeNumberProperty("difference", step.difference());
      json.writeNumberProperty("pairs", step.pairs());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    writeBounds(certainty.bounds());
    if (certainty.everybodyNamed() == null) {
      property("everybodyNamed", null);
    } else {
      json.writeObjectPropertyStart("everybodyNamed");
      writeFigures(certainty.everybodyNamed().whole());
      json.writeEndObject();
    }
  }

  private void writeBounds(Silence.Result bounds) {
    json.writeObjectPropertyStart("bounds");
    writeEnds("density", value(bounds.density().lowest()), value(bounds.density().highest()));
    writeEnds("components", bounds.fewestParts(), bounds.mostParts());
    writeEnds("isolates", bounds.isolates().lowest().k(), bounds.isolates().highest().k());
    writeEnds(
        "reciprocity", value(bounds.reciprocity().lowest()), value(bounds.reciprocity().highest()));
    json.writeEndObject();
  }

  private void writeEnds(String name, @Nullable Object lowest, @Nullable Object highest) {
    json.writeObjectPropertyStart(name);
    property("lowest", lowest);
    property("highest", highest);
    json.writeEndObject();
  }

  private static @Nullable Double value(Score score) {
    return score instanceof Score.Of(double number) ? Double.valueOf(number) : null;
  }

  private void writeWhole() {
    json.writeObjectPropertyStart("network");
    writeFigures(panel.whole());
    json.writeEndObject();
  }

  private void writeFigures(List<NetworkPanel.Figure> figures) {
    for (NetworkPanel.Figure figure : figures) {
      property(
          camelCase(figure.name()),
          switch (figure.score()) {
            case Score.Absent absent -> null;
            case Score.Of(double number) when figure.counts() -> (long) number;
            case Score.Of(double number) -> number;
          });
    }
  }

  private void writeEach() {
    json.writeArrayPropertyStart("perOrganisation");
    Certainty certainty = panel.coverage().certainty();
    EverybodyNamed everybody = certainty == null ? null : certainty.everybodyNamed();
    for (int v = 0; v < panel.network().organisations().size(); v++) {
      line();
      json.writeStartObject();
      property("id", panel.network().organisations().get(v).id());
      property("name", panel.network().organisations().get(v).name());
      writeMeasures(panel.each(), v);
      if (everybody != null) {
        json.writeObjectPropertyStart("everybodyNamed");
        writeMeasures(everybody.each(), v);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeMeasures(List<Attribute<Integer>> measures, int v) {
    for (Attribute<Integer> each : measures) {
      if (!each.name().startsWith(ROLE)) {
        property(camelCase(each.name()), each.value().apply(v));
      }
    }
    writeRoles(measures.stream().filter(each -> each.name().startsWith(ROLE)).toList(), v);
  }

  private void writeRoles(List<Attribute<Integer>> roles, int v) {
    if (roles.isEmpty() || roles.getFirst().value().apply(v) == null) {
      property("brokerage", null);
      return;
    }
    json.writeObjectPropertyStart("brokerage");
    for (Attribute<Integer> role : roles) {
      property(role.name().substring(ROLE.length()), role.value().apply(v));
    }
    json.writeEndObject();
  }

  private void writeBridges() {
    json.writeArrayPropertyStart("bridges");
    List<FileOrganisation> organisations = panel.network().organisations();
    for (CutPoints.Bridge bridge : panel.bridges()) {
      writeIds(List.of(organisations.get(bridge.one()), organisations.get(bridge.other())));
    }
    json.writeEndArray();
  }

  private void writeRemoval() {
    Breakage removal = panel.breakage();
    if (removal == null) {
      property("removal", null);
      return;
    }
    json.writeObjectPropertyStart("removal");
    json.writeName("removed");
    writeIds(removal.removed());
    json.writeNumberProperty("tiesLost", removal.tiesLost());
    writeShape("before", removal.before());
    writeShape("after", removal.after());
    json.writeName("cutOff");
    writeIds(removal.cutOff());
    json.writeNumberProperty("pairsLost", removal.pairsLost());
    json.writeEndObject();
  }

  private void writeShape(String name, Breakage.Shape shape) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("components", shape.components());
    json.writeNumberProperty("largestComponent", shape.largest());
    json.writeNumberProperty("isolates", shape.isolates());
    json.writeEndObject();
  }

  private void writeRows() {
    FileNetwork.Reading reading = panel.network().reading();
    json.writeObjectPropertyStart("rows");
    json.writeNumberProperty("read", reading.rows());
    json.writeNumberProperty("selfTies", reading.selfTies());
    json.writeNumberProperty("repeats", reading.repeats());
    json.writeNumberProperty("wrong", reading.wrong());
    json.writeArrayPropertyStart("notTaken");
    for (NotTaken each : reading.notTaken()) {
      line();
      json.writeStartObject();
      property("file", each.file());
      property("row", each.row().row());
      property("column", each.row().column());
      property("value", each.row().value());
      property("reason", each.row().reason());
      property("advice", each.row().advice());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeIds(List<FileOrganisation> organisations) {
    writeTexts(organisations.stream().map(FileOrganisation::id).toList());
  }

  private void writeTexts(List<String> texts) {
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private void property(String name, @Nullable Object value) {
    json.writeName(name);
    switch (value) {
      case null -> json.writeNull();
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case Boolean truth -> json.writeBoolean(truth);
      default -> json.writeString(value.toString());
    }
  }

  /** {@code mean_distance} as {@code meanDistance}. */
  static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_') {
        upper = true;
      } else {
        camel.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return camel.toString();
  }
}

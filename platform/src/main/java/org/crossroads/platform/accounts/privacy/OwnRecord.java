package org.crossroads.platform.accounts.privacy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.privacy.Holdings;
import org.crossroads.platform.privacy.KeptFact;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.PersonalField;
import org.crossroads.platform.privacy.PersonalSection;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that is held of the person who asks. */
@Component
public class OwnRecord {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Holdings holdings;
  private final Trail trail;
  private final Clock clock;

  OwnRecord(Holdings holdings, Trail trail, Clock clock) {
    this.holdings = holdings;
    this.trail = trail;
    this.clock = clock;
  }

  /** What is held, in sections. */
  public List<PersonalSection> sections(Who.SignedIn who) {
    return holdings.of(person(who));
  }

  /** What stays after they are erased. */
  public List<KeptFact> kept(Who.SignedIn who) {
    return holdings.kept(person(who));
  }

  /** Writes down that they take a copy away. */
  public void noteDownload(Who.SignedIn who) {
    trail.add(
        TrailEntry.of(Author.of(who), TrailEvent.DATA_DOWNLOADED, Thing.account(who.account()))
            .concerning(who.account()));
  }

  /** The same as a program reads it, with what each field is for. */
  public String json(Who.SignedIn who) {
    ObjectNode all = JSON.createObjectNode();
    all.put("madeAt", clock.instant().atOffset(ZoneOffset.UTC).toString());
    ArrayNode sections = all.putArray("sections");
    for (PersonalSection section : sections(who)) {
      ObjectNode each = sections.addObject();
      each.put("title", section.title());
      each.put("goesWhenErased", section.erased());
      ArrayNode rows = each.putArray("rows");
      for (List<String> cells : section.rows()) {
        ObjectNode row = rows.addObject();
        for (int i = 0; i < cells.size(); i++) {
          row.put(section.columns().get(i), cells.get(i));
        }
      }
    }
    ArrayNode register = all.putArray("register");
    for (PersonalField field : holdings.fields()) {
      register
          .addObject()
          .put("field", field.table() + "." + field.column())
          .put("purpose", field.purpose())
          .put("lawfulBasis", field.basis().label())
          .put("keptUntil", field.keptUntil());
    }
    return all.toPrettyString();
  }

  private static Person person(Who.SignedIn who) {
    return new Person(who.account().value(), who.email());
  }
}

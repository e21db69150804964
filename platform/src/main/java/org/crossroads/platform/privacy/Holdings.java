package org.crossroads.platform.privacy;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All holdings of all modules together. */
@Component
public class Holdings {
  private final ObjectProvider<Holding> all;

  Holdings(ObjectProvider<Holding> all) {
    this.all = all;
  }

  /** Each holding, in the order in which people read of them. */
  List<Holding> list() {
    return all.orderedStream().toList();
  }

  /** The whole register, by table and column. */
  public List<PersonalField> fields() {
    return list().stream()
        .flatMap(holding -> holding.fields().stream())
        .sorted(Comparator.comparing(PersonalField::table).thenComparing(PersonalField::column))
        .toList();
  }

  /** Everything that is held of a person. */
  public List<PersonalSection> of(Person person) {
    return list().stream().flatMap(holding -> holding.of(person).stream()).toList();
  }

  /** What stays of a person after they are erased. */
  public List<KeptFact> kept(Person person) {
    return list().stream().flatMap(holding -> holding.kept(person).stream()).toList();
  }

  /** Removes everything that is held of a person and does not stay, last what was listed first. */
  public void erase(Person person) {
    list().reversed().forEach(holding -> holding.erase(person));
  }

  /** What goes by itself. */
  public List<RetentionRule> retention() {
    return list().stream().flatMap(holding -> holding.retention().stream()).toList();
  }
}

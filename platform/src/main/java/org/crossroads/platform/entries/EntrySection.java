package org.crossroads.platform.entries;

import java.util.List;
import java.util.Optional;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationLine;
import org.crossroads.platform.directory.OrganisationSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The way from an organisation's page to claiming it and to its entry; in its file, the entry. It
 * says the same to everybody.
 */
@Component
@Order(EntrySection.LAST)
class EntrySection implements OrganisationSection {
  static final int LAST = 1_000;

  private final Entries entries;

  EntrySection(Entries entries) {
    this.entries = entries;
  }

  @Override
  public Optional<Content> of(Organisation organisation) {
    return organisation.status().isOpen()
        ? Optional.of(
            new Content(
                "Do you work here?",
                "work-here",
                List.of("People who work here can look after what this page says."),
                Table.none(),
                List.of(
                    new Cell("I work here", "/organisations/" + organisation.id() + "/claim"),
                    new Cell(
                        "What it says of itself",
                        "/organisations/" + organisation.id() + "/entry"))))
        : Optional.empty();
  }

  @Override
  public List<OrganisationLine> lines(Organisation organisation) {
    if (!organisation.status().isOpen()) {
      return List.of();
    }
    return entries.list(organisation.id()).stream()
        .filter(line -> !line.value().isEmpty())
        .map(EntrySection::line)
        .toList();
  }

  private static OrganisationLine line(EntryLine line) {
    return new OrganisationLine(
        "What it says of itself",
        line.field().label(),
        line.value(),
        null,
        null,
        "entry",
        null,
        line.checkedOn(),
        "Checked by: " + line.checkedAs());
  }
}

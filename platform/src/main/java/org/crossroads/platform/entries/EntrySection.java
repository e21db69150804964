package org.crossroads.platform.entries;

import java.util.List;
import java.util.Optional;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from an organisation's page to claiming it. It says the same to everybody. */
@Component
@Order(EntrySection.LAST)
class EntrySection implements OrganisationSection {
  static final int LAST = 1_000;

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
}

package org.crossroads.platform.questionnaires.web;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.questionnaires.results.RosterFigures;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;

/** What was said of partners, in tables. */
final class RosterTopics {
  private RosterTopics() {}

  static List<ResultsPage.Topic> of(List<RosterFigures.Named> rosters) {
    return rosters.stream()
        .flatMap(named -> named.items().stream().map(item -> topic(named, item)))
        .toList();
  }

  private static ResultsPage.Topic topic(RosterFigures.Named named, RosterFigures.Item item) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Of the partner"));
    item.options().forEach(option -> columns.add(Column.numeric(option.label())));
    columns.add(Column.numeric("Left out"));
    return new ResultsPage.Topic(
        "%s %s".formatted(named.roster().label(), item.label()),
        List.of(
            "%s named %s; a partner counts once for each who named it. There is no interval: what one says of several is not independent."
                .formatted(
                    Words.capital(Words.count(named.respondents(), "respondent", "respondents")),
                    Words.count(named.named(), "partner", "partners"))),
        Table.of(item.label(), columns, item.rows().stream().map(RosterTopics::cells).toList()),
        null);
  }

  private static List<Cell> cells(RosterFigures.Row row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(row.label()));
    row.counts().forEach(count -> cells.add(Cell.number(count)));
    cells.add(Cell.number(row.leftOut()));
    return cells;
  }
}

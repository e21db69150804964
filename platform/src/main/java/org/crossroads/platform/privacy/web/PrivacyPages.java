package org.crossroads.platform.privacy.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossroads.platform.privacy.Holdings;
import org.crossroads.platform.privacy.LawfulBasis;
import org.crossroads.platform.privacy.PersonalField;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The register of personal data, for everybody to read. */
@Controller
class PrivacyPages {
  private final Holdings holdings;

  PrivacyPages(Holdings holdings) {
    this.holdings = holdings;
  }

  @GetMapping("/privacy")
  Page privacy() {
    Map<String, List<PersonalField>> tables =
        holdings.fields().stream()
            .collect(
                Collectors.groupingBy(
                    PersonalField::table, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    return new PrivacyPage(
        tables.entrySet().stream().map(each -> table(each.getKey(), each.getValue())).toList(),
        holdings.retention().stream().map(rule -> rule.what() + ": " + rule.keptFor()).toList(),
        Arrays.stream(LawfulBasis.values())
            .map(basis -> basis.label() + ": " + basis.meaning())
            .toList());
  }

  private static Table table(String name, List<PersonalField> fields) {
    return Table.of(
        name,
        List.of(
            Column.of("Column"),
            Column.of("Of whom"),
            Column.of("For what"),
            Column.of("Lawful basis"),
            Column.of("Kept until")),
        fields.stream()
            .map(field ->
                List.of(
                    Cell.text(field.column()),
                    Cell.text(field.whose()),
                    Cell.text(field.purpose()),
                    Cell.text(field.basis().label()),
                    Cell.text(field.keptUntil())))
            .toList());
  }
}

package org.crossroads.platform.privacy.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Table;

/**
 * What the site keeps of people, for everybody to read.
 *
 * @param tables one for each table with personal columns
 * @param retention what goes by itself, a line each
 * @param bases what the lawful bases mean, a line each
 */
public record PrivacyPage(List<Table> tables, List<String> retention, List<String> bases)
    implements Page {

  public PrivacyPage {
    tables = List.copyOf(tables);
    retention = List.copyOf(retention);
    bases = List.copyOf(bases);
  }

  @Override
  public String template() {
    return "privacy/privacy";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.NONE, "Privacy")
        .describedAs("What this site keeps of people, for what, why it may, and until when.");
  }
}

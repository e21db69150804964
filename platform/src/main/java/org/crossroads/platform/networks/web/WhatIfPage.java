package org.crossroads.platform.networks.web;

import java.util.List;
import org.crossroads.platform.networks.WhatIf;
import org.crossroads.platform.networks.WhatIfQuestion;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;

/**
 * What would break without some organisations, and what new ties would join.
 *
 * @param head what all pages of the network have
 * @param kept the layers, which the form sends along
 * @param question as it was typed
 * @param errors what could not be understood
 * @param answer what was found
 * @param tables who is taken out, who is cut off, who reaches fewer or more
 * @param settled whether it follows from the present data
 */
public record WhatIfPage(
    NetworkHead head,
    List<LayerForm.Kept> kept,
    WhatIfQuestion question,
    ErrorSummary errors,
    WhatIf answer,
    List<Table> tables,
    boolean settled)
    implements Page {

  public WhatIfPage {
    kept = List.copyOf(kept);
    tables = List.copyOf(tables);
  }

  /** Where the form leads. */
  public String address() {
    return NetworkTab.Kind.WHAT_IF.path(head.network());
  }

  @Override
  public String template() {
    return "networks/whatif";
  }

  @Override
  public Layout layout() {
    return head.layoutBelow()
        .describedAs("What would break without some organisations, and what new ties would join.");
  }
}

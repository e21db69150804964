package org.crossroads.platform.accounts.letters.web;

import java.util.List;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;

/**
 * Which mails a person gets.
 *
 * @param email where they go
 * @param kinds what can be chosen
 */
public record LetterPage(String email, List<Kind> kinds, ErrorSummary errors) implements Page {

  /**
   * A kind of letter.
   *
   * @param name of the field
   * @param label when such a letter is written
   */
  public record Kind(String name, String label, List<Choice> choices) {
    public Kind {
      choices = List.copyOf(choices);
    }
  }

  public LetterPage {
    kinds = List.copyOf(kinds);
  }

  @Override
  public String template() {
    return "accounts/letters";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "Your mails").under(new Crumb("Your account", "/account"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}

package org.crossroads.platform.accounts.privacy.web;

import java.util.List;
import org.crossroads.platform.privacy.PersonalSection;

/**
 * A person's data as a file that stands alone.
 *
 * @param email whose
 * @param madeOn the day
 * @param sections what is held
 */
public record OwnRecordFile(String email, String madeOn, List<PersonalSection> sections) {
  public OwnRecordFile {
    sections = List.copyOf(sections);
  }
}

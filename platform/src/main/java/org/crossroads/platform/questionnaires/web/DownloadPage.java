package org.crossroads.platform.questionnaires.web;

import java.util.List;
import java.util.UUID;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/**
 * The files that the answers of a wave can be taken away as.
 *
 * @param id of the wave
 * @param files that respondents sent, or null if there are none
 */
public record DownloadPage(UUID id, List<Download> downloads, @Nullable Table files)
    implements QuestionnaireLayout {
  public DownloadPage {
    downloads = List.copyOf(downloads);
  }

  @Override
  public @Nullable UUID wave() {
    return id;
  }

  @Override
  public String heading() {
    return "Take the answers away";
  }

  @Override
  public String template() {
    return "questionnaires/download";
  }
}

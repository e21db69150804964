package org.crossroads.platform.background;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class BackgroundTests {
  private final AnnotationConfigApplicationContext application =
      new AnnotationConfigApplicationContext(Background.class);

  @Test
  void saysWhatFailedAndThrowsNothing(CapturedOutput log) {
    application.getBean(Background.class).attempt("The map could not be made.", this::fail);
    assertThat(log).contains("The map could not be made.", "no connection");
  }

  @Test
  void isSilentOnceTheApplicationIsBeingStopped(CapturedOutput log) {
    Background background = application.getBean(Background.class);
    application.close();
    background.attempt("The map could not be made.", this::fail);
    assertThat(log).doesNotContain("could not be made", "no connection");
  }

  private void fail() {
    throw new IllegalStateException("no connection");
  }
}

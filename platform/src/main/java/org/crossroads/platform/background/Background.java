package org.crossroads.platform.background;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Work that nobody waits for: what fails is said in the log and tried again by whoever needs it
 * next. What fails because the application is being stopped, and its connections with it, is no
 * fault and is not said.
 */
@Component
public final class Background {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private volatile boolean stopping;

  /**
   * Does it in this thread, and throws nothing.
   *
   * @param complaint what the log says if it fails, a sentence
   */
  public void attempt(String complaint, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      if (stopping) {
        LOG.debug("Given up at the stop: {}", complaint, e);
      } else {
        LOG.warn(complaint, e);
      }
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
  }
}

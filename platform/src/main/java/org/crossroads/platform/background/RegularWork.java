package org.crossroads.platform.background;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.TransactionException;

/**
 * Runs the methods marked {@code @Scheduled}, one after the other, on each node that serves pages.
 * Such a method asks the database whether it is its turn: other nodes run it too. Commands, which
 * end when they are done, go without (setting {@code crossroads.follow-data}); so do tests, which
 * call such methods themselves (setting {@code crossroads.regular-work}).
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(
    name = {"crossroads.follow-data", "crossroads.regular-work"},
    matchIfMissing = true)
class RegularWork {
  private static final Logger LOG = LoggerFactory.getLogger(RegularWork.class);

  @Bean
  ThreadPoolTaskScheduler taskScheduler() {
    ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    scheduler.setPoolSize(1);
    scheduler.setDaemon(true);
    scheduler.setThreadNamePrefix("regular-work-");
    scheduler.setErrorHandler(RegularWork::say);
    return scheduler;
  }

  /** A method that failed has its next turn all the same. */
  private static void say(Throwable trouble) {
    if (trouble instanceof DataAccessException || trouble instanceof TransactionException) {
      LOG.warn("Regular work waits for its next turn: {}", trouble.getMessage());
    } else {
      LOG.error("Regular work failed and waits for its next turn.", trouble);
    }
  }
}

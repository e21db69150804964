package org.crossroads.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Crossroads. */
@SpringBootApplication
public class Crossroads {

  public static void main(String[] arguments) {
    SpringApplication.run(Crossroads.class, arguments);
  }

  /** The one clock; "today" is today in England. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/London"));
  }
}

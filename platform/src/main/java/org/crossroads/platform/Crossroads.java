package org.crossroads.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.crossroads.platform.commandline.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Crossroads: {@code serve} the pages, or one of the other commands. */
@SpringBootApplication
public class Crossroads {

  public static void main(String[] arguments) {
    System.exit(Commands.run(Crossroads.class, arguments));
  }

  /** The one clock; "today" is today in England. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/London"));
  }
}

package org.crossroads.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Crossroads. */
@SpringBootApplication
public class Crossroads {

  public static void main(String[] arguments) {
    SpringApplication.run(Crossroads.class, arguments);
  }
}

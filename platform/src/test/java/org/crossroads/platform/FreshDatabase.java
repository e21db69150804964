package org.crossroads.platform;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a Spring test a fresh database instead of the one under {@code var/}, without regular work:
 * {@code @ContextConfiguration(initializers = FreshDatabase.class)}.
 */
public final class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    PGSimpleDataSource database = TestDatabase.fresh();
    TestPropertyValues.of(
            "crossroads.database.url=" + database.getUrl(),
            "crossroads.database.user=" + database.getUser(),
            "crossroads.database.password=" + database.getPassword(),
            "crossroads.mail.folder=" + TestDatabase.mailFolder(database),
            // It would do at its start what a test is about to look at.
            "crossroads.regular-work=false")
        .applyTo(context);
  }
}

package org.crossroads.platform.commandline;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.accounts.sessions.Sessions;
import org.crossroads.platform.accounts.sessions.SignInMethod;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.imports.Imports;
import org.crossroads.platform.mail.DemoOutbox;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the pages until Ctrl-C. */
@Command(
    name = "serve",
    description = "Serves the pages until Ctrl-C.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final Application application;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "${env:CROSSROADS_PORT:-8080}",
      description = "Where to listen; CROSSROADS_PORT, or 8080. 0 takes any free port.")
  private String port = "";

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "${env:CROSSROADS_HOST:-127.0.0.1}",
      description = "Who can come in; CROSSROADS_HOST, or 127.0.0.1 for this machine only.")
  private String host = "";

  @Option(
      names = "--example",
      description = "Loads the example county first, if the database is empty.")
  private boolean example;

  @Option(
      names = "--rehearse",
      hidden = true,
      description = "Visits its own pages once it is ready, and stops.")
  private boolean rehearse;

  ServeCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    Door door = door();
    String obstacle = door.obstacle();
    if (!obstacle.isEmpty()) {
      System.err.println(obstacle);
      return Commands.FAILED;
    }
    int opened = application.serve(door);
    if (example) {
      new FirstCounty(application.get(Imports.class)).load();
    }
    System.out.println("Crossroads is at " + door.address(opened) + " (Ctrl-C stops it)");
    if (example && door.isPrivate() && new FirstCounty(application.get(Imports.class)).isAlone()) {
      application.get(DemoOutbox.class).open();
    }
    if (rehearse) {
      rehearse(door.address(opened));
    } else {
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private void rehearse(String address) throws IOException, InterruptedException {
    new Rehearsal(address).visit(application.get(Organisations.class));
    AccountId account =
        application
            .get(Accounts.class)
            .findOrCreate(new EmailAddress("rehearsal@example.org"))
            .id();
    Clock clock = application.get(Clock.class);
    application
        .get(Grants.class)
        .give(
            new Author.Operator(),
            new NewGrant(
                account,
                Role.ADMINISTRATOR,
                new Scope.Site(),
                Term.startingOn(LocalDate.now(clock))));
    Secret session =
        application.get(Sessions.class).begin(account, SignInMethod.CODE, "a rehearsal");
    String site = address.substring(0, address.length() - 1);
    new AnswerRehearsal(new Visitor(site, session), clock).answer();
  }

  private Door door() {
    try {
      return Door.of(host, port);
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}

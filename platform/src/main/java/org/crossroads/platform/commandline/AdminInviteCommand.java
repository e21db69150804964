package org.crossroads.platform.commandline;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.signin.Invitations;
import org.crossroads.platform.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a link by which somebody becomes administrator. */
@Command(
    name = "invite",
    description =
        "Prints a link by which the person with this e-mail address signs in and becomes"
            + " administrator. It works once, for three days.",
    mixinStandardHelpOptions = true)
final class AdminInviteCommand implements Callable<Integer> {
  private static final String ROLE = "administrator";

  private final Application application;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "ADDRESS", description = "Their e-mail address.")
  private String address = "";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "${env:CROSSROADS_PORT:-8080}",
      description =
          "Where the site listens, for the link; CROSSROADS_ADDRESS, where set, is used instead.")
  private String port = "";

  AdminInviteCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    EmailAddress email =
        EmailAddress.read(address)
            .orElseThrow(() ->
                new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "\"%s\" is no e-mail address; write it as amira@northgate.sch.uk"
                        .formatted(address)));
    Secret secret = application.get(Invitations.class).invite(email, ROLE);
    String site = application.get(PublicAddress.class).stated().orElse("http://localhost:" + port);
    System.out.printf(
        "Whoever opens this link first signs in as %s and becomes administrator.%n"
            + "It works once, for three days; hand it over so that nobody else reads it.%n%n"
            + "  %s/sign-in/link/%s%n",
        email, site, secret.text());
    return 0;
  }
}

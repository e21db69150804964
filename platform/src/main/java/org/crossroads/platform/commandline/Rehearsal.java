package org.crossroads.platform.commandline;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Organisations;

/**
 * Visits the pages that people visit most, so that Java learns at build time which code runs often
 * and a served site is fast from its first minute.
 */
final class Rehearsal {
  private static final int ROUNDS = 8;
  private static final int ORGANISATIONS = 60;

  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  /** Visits a site at an address that ends in a slash. */
  Rehearsal(String address) {
    this.address = address;
  }

  void visit(Organisations organisations) throws IOException, InterruptedException {
    Set<String> pages = new LinkedHashSet<>(List.of("?", "areas?", "map?", "sign-in?"));
    List<OrganisationSummary> some = new ArrayList<>();
    organisations.forEachOpenInstitutionOfEngland(some::add);
    for (OrganisationSummary each : some.subList(0, Math.min(ORGANISATIONS, some.size()))) {
      pages.add("organisations/" + each.id() + "?");
      String beginning = URLEncoder.encode(each.name().substring(0, 4), StandardCharsets.UTF_8);
      pages.add("organisations?q=" + beginning);
      pages.add("organisations/suggest?q=" + beginning);
      if (each.area() != null) {
        pages.add("areas/" + each.area().code() + "?");
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (String page : pages) {
        // A new address each time: a kept page would teach nothing.
        get(page + "&rehearsal=" + round);
      }
    }
  }

  private void get(String page) throws IOException, InterruptedException {
    client.send(
        HttpRequest.newBuilder(URI.create(address + page)).build(),
        HttpResponse.BodyHandlers.discarding());
  }
}

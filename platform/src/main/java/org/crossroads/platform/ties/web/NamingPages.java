package org.crossroads.platform.ties.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.directory.FileKind;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.ties.Naming;
import org.crossroads.platform.ties.Namings;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who named an organisation, and what its representatives say to that. */
@Controller
class NamingPages {
  private static final String TIES = "/organisations/{id:[0-9a-fA-F-]{36}}/ties";
  private static final String REPLY = "reply.";

  private final Organisations organisations;
  private final Namings namings;

  NamingPages(Organisations organisations, Namings namings) {
    this.organisations = organisations;
    this.namings = namings;
  }

  @GetMapping(TIES)
  NamingPage show(Who.SignedIn who, @PathVariable String id) {
    Organisation organisation = mine(who, id);
    List<NamingPage.Line> lines =
        namings.list(organisation.id()).stream().map(NamingPages::line).toList();
    return new NamingPage(organisation.name(), "/organisations/" + organisation.id(), lines);
  }

  @PostMapping(TIES)
  Object answer(Who.SignedIn who, @PathVariable String id, @RequestParam Map<String, String> form) {
    Organisation organisation = mine(who, id);
    Map<String, Naming.Reply> replies = new HashMap<>();
    form.forEach((name, value) -> {
      if (name.startsWith(REPLY)) {
        replies.put(name.substring(REPLY.length()), reply(value));
      }
    });
    namings.answer(who, organisation, replies);
    return SeeOther.to("/organisations/" + organisation.id() + "/ties");
  }

  private Organisation mine(Who.SignedIn who, String id) {
    return OrganisationId.parse(id)
        .flatMap(organisations::find)
        .filter(found -> namings.mayAnswer(who, found.id()))
        .orElseThrow(() -> new Absent("There is no such organisation, or it is not yours."));
  }

  private static Naming.Reply reply(String typed) {
    return switch (typed) {
      case "yes" -> Naming.Reply.CONFIRMED;
      case "no" -> Naming.Reply.DENIED;
      default -> Naming.Reply.NONE;
    };
  }

  private static NamingPage.Line line(Naming naming) {
    String strength =
        naming.strength() == null ? "" : ", with strength %d of 5".formatted(naming.strength());
    return new NamingPage.Line(
        REPLY + naming.key(),
        naming.name(),
        "/organisations/" + naming.by(),
        "%s%s. Source: %s."
            .formatted(
                naming.kind().label(),
                strength,
                String.join("; ", naming.sources().stream().map(FileKind::labelOf).toList())),
        naming.reply());
  }
}

package org.crossroads.platform.journeys;

import java.util.List;
import java.util.Set;
import org.crossroads.platform.directory.Cast;

/**
 * Every page of the site: one line for each route, with an address that shows it well if a visitor
 * may see it. A new route needs a line here, or a test fails.
 */
final class SitePages {

  /**
   * A page.
   *
   * @param name in file names of screenshots
   * @param route as its handler has it
   * @param path an address of it in the busy site
   */
  record SitePage(String name, String route, String path) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final String AREA = "/areas/{code:[A-Za-z0-9,-]+}";
  private static final String NETWORK = "/networks/{code:[A-Za-z0-9,-]+}";

  private SitePages() {}

  /**
   * The routes of pages that only people who are known may see. PermissionsTests asks what each of
   * them says to whom; the journeys look at them as those people.
   */
  static final Set<String> FOR_THE_KNOWN =
      Set.of(
          "/account/roles",
          "/account/claims",
          "/account/trail",
          "/admin/people",
          "/admin/people/{account}",
          "/admin/mail",
          "/admin/trail",
          "/admin/trail/download",
          "/partnerships/{id}/people",
          "/organisations/{id:[0-9a-fA-F-]{36}}/claim",
          "/organisations/{id:[0-9a-fA-F-]{36}}/people",
          "/account/data",
          "/account/data/download",
          "/account/data/erasure",
          "/account/email",
          "/account/mail",
          "/waves/{id:[0-9a-f-]{36}}/ties",
          "/organisations/{id:[0-9a-fA-F-]{36}}/ties",
          "/organisations/{id:[0-9a-fA-F-]{36}}/entry/edit",
          "/organisations/{id:[0-9a-fA-F-]{36}}/entry/check",
          "/organisations/{id:[0-9a-fA-F-]{36}}/entry/suggestion",
          "/admin/stale-entries",
          "/studies/new",
          "/comparative-studies/new",
          "/comparative-studies/{id}",
          "/comparative-studies/{id}/findings",
          "/comparative-studies/{id}/change",
          "/admin/grids/new",
          "/studies/{id}/findings",
          "/studies/{id}/agreement",
          "/studies/{id}/raters",
          "/studies/{id}/description",
          "/studies/{id}/rating",
          "/studies/{id}/rating/{dimension}",
          "/studies/{id}/notes/{dimension}",
          "/studies/{id}/moderation/{dimension}",
          "/account",
          "/account/passkeys",
          "/questionnaires",
          "/questionnaires/{id:[0-9a-f-]{36}}",
          "/questionnaires/{id:[0-9a-f-]{36}}/pages/{page:[0-9]{1,3}}/questions",
          "/questionnaires/{id:[0-9a-f-]{36}}/questions/{name}",
          "/questionnaires/{id:[0-9a-f-]{36}}/preview/{page:[0-9]{1,3}}",
          "/questionnaires/{id:[0-9a-f-]{36}}/publication",
          "/questionnaires/{id:[0-9a-f-]{36}}/waves",
          "/waves/{id:[0-9a-f-]{36}}",
          "/waves/{id:[0-9a-f-]{36}}/download",
          "/waves/{id:[0-9a-f-]{36}}/invitations",
          "/waves/{id:[0-9a-f-]{36}}/reminders",
          "/waves/{id:[0-9a-f-]{36}}/results",
          "/waves/{id:[0-9a-f-]{36}}/themes/{question}");

  /** The pages that anybody may see. */
  static List<SitePage> list() {
    return List.of(
        new SitePage("home", "/", "/"),
        new SitePage("find-area", "/find-area", "/find-area?q=nowhere"),
        new SitePage("search-empty", "/organisations", "/organisations"),
        new SitePage("search-none", "/organisations", "/organisations?q=xyzzyplugh"),
        new SitePage("search-one", "/organisations", "/organisations?q=millbrook"),
        new SitePage("search-many", "/organisations", "/organisations?q=oakfield&page=3"),
        new SitePage("search-near", "/organisations", "/organisations?near=ZZ1+1AA&phase=Primary"),
        new SitePage("search-long", "/organisations", "/organisations?q=worshipful"),
        new SitePage("search-error", "/organisations", "/organisations?near=nowhere"),
        organisation("organisation", Cast.NORTHGATE.toString()),
        organisation("organisation-closed", Cast.OLD_NORTHGATE.toString()),
        organisation("organisation-long", Crowd.LONG_NAME.toString()),
        organisation("organisation-markup", Crowd.MARKUP.toString()),
        organisation("organisation-trust", Cast.FAIRFIELD_TRUST.toString()),
        organisation("organisation-charity", Cast.HARBOUR_CHARITY.toString()),
        new SitePage("map", "/map", "/map"),
        new SitePage("areas", "/areas", "/areas"),
        new SitePage("how-we-measure", "/areas/how-we-measure", "/areas/how-we-measure"),
        new SitePage("area", AREA, "/areas/" + Cast.MARLOW_VALE),
        new SitePage("area-custom", AREA, "/areas/301,302"),
        new SitePage("networks", "/networks", "/networks"),
        new SitePage("networks-none", "/networks", "/networks?q=xyzzyplugh"),
        network("network-england", "", "england"),
        network("network-area", "", "area-" + Cast.MARLOW_VALE + "?of=" + Cast.NORTHGATE),
        network("network-group", "", "group-" + Cast.FAIRFIELD_TRUST + "?confirmed=yes"),
        network("bridges", "/bridges", "area-" + Cast.MARLOW_VALE + "/bridges"),
        network("left-out", "/left-out", "england/left-out"),
        network("changes", "/changes", "england/changes"),
        network("what-if", "/what-if", "england/what-if"),
        network("what-if-answer", "/what-if", "england/what-if?remove=100001&ties=100004+100005"),
        network("what-if-error", "/what-if", "england/what-if?remove=1&group=x&ties=y"),
        new SitePage("map-none", "/map", "/map?q=xyzzyplugh"),
        new SitePage("map-some", "/map", "/map?sector=college&status=open&page=9"),
        new SitePage("data", "/data", "/data"),
        new SitePage("sign-in", "/sign-in", "/sign-in?to=/areas"),
        new SitePage("sign-in-code-unasked", "/sign-in/code", "/sign-in/code"),
        new SitePage("link-ended", "/sign-in/link/{secret}", "/sign-in/link/nothing"),
        new SitePage(
            "openid-not",
            "/sign-in/openid/{service}/answer",
            "/sign-in/openid/school/answer?error=access_denied"),
        new SitePage("demo-outbox", "/demo/outbox", "/demo/outbox"),
        new SitePage("accessibility", "/accessibility", "/accessibility"),
        new SitePage("erased", "/erased", "/erased"),
        new SitePage("unsubscribe-not", "/unsubscribe/{token}", "/unsubscribe/nothing"),
        new SitePage(
            "entry",
            "/organisations/{id:[0-9a-fA-F-]{36}}/entry",
            "/organisations/" + Cast.NORTHGATE + "/entry"),
        new SitePage("answer-start", "/answer/{secret}", "/answer/" + AskedCrowd.SECRET),
        new SitePage(
            "answer", "/answer/{secret}/{page:[0-9]{1,3}}", "/answer/" + AskedCrowd.SECRET + "/2"),
        new SitePage(
            "answer-check", "/answer/{secret}/check", "/answer/" + AskedCrowd.SECRET + "/check"),
        new SitePage("answered", "/answered/{wave:[0-9a-f-]{36}}", "/answered/" + AskedCrowd.WAVE),
        new SitePage(
            "results-published", "/results/{id:[0-9a-f-]{36}}", "/results/" + AskedCrowd.WAVE),
        new SitePage("privacy", "/privacy", "/privacy"),
        new SitePage("studies", "/studies", "/studies"),
        new SitePage("grids", "/grids", "/grids"),
        new SitePage("grid", "/grids/{code:[a-z0-9-]{1,40}}", "/grids/reconstruction-1"),
        new SitePage(
            "signposts",
            "/grids/{code:[a-z0-9-]{1,40}}/signposts",
            "/grids/reconstruction-1/signposts"),
        new SitePage("study", "/studies/{id}", "/studies/" + StudyCast.STUDY),
        new SitePage(
            "study-change", "/studies/{id}/change", "/studies/" + StudyCast.STUDY + "/change"),
        new SitePage(
            "study-others", "/studies/{id}/others", "/studies/" + StudyCast.STUDY + "/others"));
  }

  private static SitePage network(String name, String route, String path) {
    return new SitePage(name, NETWORK + route, "/networks/" + path);
  }

  private static SitePage organisation(String name, String id) {
    return new SitePage(name, "/organisations/{id:[0-9a-fA-F-]+}", "/organisations/" + id);
  }
}

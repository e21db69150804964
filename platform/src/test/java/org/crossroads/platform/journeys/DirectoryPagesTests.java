package org.crossroads.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.crossroads.platform.directory.Cast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person reads on the pages of the directory. */
@Tag("browser")
class DirectoryPagesTests {
  private static final RunningSite SITE = RunningSite.busy();

  /** The words of a page without its markup, spaces joined. */
  private static String text(String path) {
    HttpResponse<String> answer = SITE.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void homeCountsOpenInstitutionsAndSaysAsOfWhen() {
    assertThat(text("/"))
        .contains("4,006 open institutions")
        .contains("as 4,006 of 4,006 (100%) institutions state them")
        .contains("As of 22 April 2025.")
        .contains("Get Information About Schools, as of 22 April 2025.");
  }

  @Test
  void homeSaysHowToBeginWhenNothingIsLoaded() {
    assertThat(RunningSite.empty().get("/").body())
        .contains("bin/crossroads import register FILE")
        .doesNotContain("England in numbers");
  }

  @Test
  void anAreaIsFoundByNameByCodeAndByPostcode() {
    assertThat(SITE.get("/find-area?q=ashdown").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/areas/302"));
    assertThat(SITE.get("/find-area?q=301").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/areas/301"));
    assertThat(text("/find-area?q=ZZ2+2BB"))
        .contains("The institutions nearest to ZZ2 2BB are in these areas.");
    assertThat(text("/find-area?q=atlantis"))
        .contains("There is a problem")
        .contains("No area and no postcode is called “atlantis”.");
  }

  @Test
  void resultsAreCountedInASentence() {
    assertThat(text("/organisations?q=oakfield")).contains("5,000 organisations match “oakfield”.");
    assertThat(text("/organisations?q=riverside")).contains("1 organisation matches “riverside”.");
    assertThat(text("/organisations?q=xyzzyplugh"))
        .contains("No organisations match “xyzzyplugh”.")
        .contains("type fewer words");
  }

  @Test
  void resultsAreNarrowedByWhatIsChosen() {
    assertThat(text("/organisations?q=oakfield&status=closed"))
        .contains("1,000 organisations match");
    assertThat(text("/organisations?q=oakfield&area=301&status=open"))
        .contains("2,000 organisations match");
    assertThat(text("/organisations?sector=college"))
        .contains("1 organisation matches what you chose");
  }

  @Test
  void aPageBeyondTheLastIsTheLast() {
    assertThat(text("/organisations?q=oakfield&page=99999")).contains("4,981 to 5,000 of 5,000");
    assertThat(text("/organisations?q=oakfield&page=-1")).contains("1 to 20 of 5,000");
    assertThat(text("/organisations?q=oakfield&page=two")).contains("1 to 20 of 5,000");
  }

  @Test
  void distancesAreInMilesOrInMetres() {
    assertThat(text("/organisations?q=oakfield&near=ZZ1+1AA"))
        .contains("nearest to ZZ1 1AA first")
        .contains("0.1 miles");
    assertThat(text("/organisations?q=oakfield&near=ZZ1+1AA&unit=km")).contains("100 metres");
    assertThat(text("/organisations?near=nowhere"))
        .contains("“nowhere” is not a postcode that we know.");
  }

  @Test
  void aClosedSchoolPointsToItsSuccessorAtTheTop() {
    assertThat(text("/organisations/" + Cast.OLD_NORTHGATE))
        .contains("It closed on 31 August 2019. Succeeded by Northgate School");
  }

  @Test
  void aSchoolTellsItsGroupsItsHistoryAndItsNumbers() {
    assertThat(text("/organisations/" + Cast.NORTHGATE))
        .contains("Fairfield Trust Trust 1 September 2019")
        .contains("Before and after From 1 September 1956 until 31 August 2019")
        .contains("URN 100002 1 September 1956 to 31 August 2019")
        .contains("500 on 19 January 2025")
        .contains("says as of 22 April 2025");
  }

  @Test
  void aTrustListsItsMembers() {
    assertThat(text("/organisations/" + Cast.FAIRFIELD_TRUST))
        .contains("2 open members.")
        .contains("Millbrook Primary School")
        .contains("Group UID 5001");
  }

  @Test
  void whatTheRegisterNoLongerHasIsSaid() {
    assertThat(text("/organisations/" + Crowd.MARKUP))
        .contains("Not in the register since 31 January 2025.");
  }

  @Test
  void numbersLeadToTheOrganisation() {
    assertThat(SITE.get("/organisations/urn/100001").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/organisations/" + Cast.NORTHGATE));
    assertThat(SITE.get("/organisations/uid/5001").statusCode()).isEqualTo(302);
    assertThat(SITE.get("/organisations/urn/999999").statusCode()).isEqualTo(404);
    assertThat(SITE.get("/organisations/urn/12x").statusCode()).isEqualTo(404);
  }

  @Test
  void anUnknownOrganisationIsNotFound() {
    assertThat(SITE.get("/organisations/00000000-0000-0000-0000-000000000000").statusCode())
        .isEqualTo(404);
    assertThat(SITE.get("/organisations/1-2-3-4-5").statusCode()).isEqualTo(404);
    assertThat(SITE.get("/organisations/not-an-id").statusCode()).isEqualTo(404);
  }

  @Test
  void whoeverTypesIsOfferedNames() {
    assertThat(SITE.get("/organisations/suggest?q=millb").body())
        .startsWith("[{\"name\":\"Millbrook Primary School\",\"detail\":\"Academy · Primary")
        .contains("\"address\":\"/organisations/" + Cast.MILLBROOK + "\"");
    assertThat(SITE.get("/organisations/suggest").body()).isEqualTo("[]");
  }

  @Test
  void theDataPageNamesEachFileAndItsDay() {
    assertThat(text("/data"))
        .contains("Get Information About Schools As of 22 April 2025")
        .contains("bin/crossroads import places FILE")
        .contains("New Changed Closed Unchanged Ended Refused")
        .contains("Open Government Licence 3.0");
  }

  @Test
  void aPageIsSentAgainOnlyWhenTheDataChanged() {
    String path = "/organisations/" + Cast.MILLBROOK;
    String tag = SITE.get(path).headers().firstValue("ETag").orElseThrow();
    assertThat(SITE.get(path).headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(
            Wire.ask(
                    SITE.address(path),
                    "GET " + path + " HTTP/1.1\r\nIf-None-Match: " + tag + "\r\n")
                .status())
        .isEqualTo(304);
  }
}

package org.crossroads.platform.entries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteDomainTests {

  @ParameterizedTest
  @CsvSource({
    "https://www.northgate.camden.sch.uk/, northgate.camden.sch.uk",
    "http://northgate.camden.sch.uk, northgate.camden.sch.uk",
    "www.northgate.org.uk, northgate.org.uk",
    "HTTPS://WWW.Northgate.COM/index.html, northgate.com",
    "http:/www.northgate.com/home, northgate.com",
    "https://www.northgate.com:443/, northgate.com",
    "northgate.com., northgate.com",
    "https://northgate.com/?page=1, northgate.com",
    "'  www.northgate.com  ', northgate.com"
  })
  void aSchoolsOwnDomainIsFound(String website, String domain) {
    assertThat(WebsiteDomain.ofWebsite(website)).contains(new WebsiteDomain(domain));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Mail providers
        "http://www.btinternet.com/~northgate",
        "www.gmail.com",
        "https://outlook.com",
        // An authority's domain: its officers and every school's clerk have addresses there
        "http://www.camden.sch.uk",
        "https://camden.sch.uk/",
        "sch.uk",
        "www.camden.gov.uk",
        "northgate.camden.gov.uk",
        // Somebody else's site
        "https://www.fairfieldtrust.org/northgate",
        "http://www.council.org.uk/schools/northgate.html",
        "https://sites.google.com/view/northgate",
        "https://www.facebook.com/northgate",
        // Builders of websites
        "https://northgate.wixsite.com",
        "https://northgate.primarysite.net/",
        "http://northgate.schooljotter2.com",
        "https://northgate.wordpress.com",
        "https://northgate.github.io",
        // No domains
        "",
        "northgate",
        "http://",
        "http://192.168.0.1/",
        "https://[::1]/",
        "https://northgate.com@evil.example/",
        "javascript:alert(1)",
        "mailto:office@northgate.com",
        "https://north gate.com",
        "n/a"
      })
  void whatIsNotTheSchoolsOwnProvesNothing(String website) {
    assertThat(WebsiteDomain.ofWebsite(website)).isEmpty();
  }

  @Test
  void onlyTheVeryDomainIsTheSame() {
    WebsiteDomain northgate = new WebsiteDomain("northgate.camden.sch.uk");
    assertThat(northgate.isOf("northgate.camden.sch.uk")).isTrue();
    assertThat(northgate.isOf("camden.sch.uk")).isFalse();
    assertThat(northgate.isOf("pupils.northgate.camden.sch.uk")).isFalse();
    assertThat(northgate.isOf("evilnorthgate.camden.sch.uk")).isFalse();
    assertThat(northgate.isOf("northgate.camden.sch.uk.evil.example")).isFalse();
  }
}

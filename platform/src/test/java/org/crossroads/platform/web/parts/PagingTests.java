package org.crossroads.platform.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTests {

  private static Paging paging(int number, long total) {
    return new Paging(number, 20, total, page -> "?page=" + page);
  }

  @Test
  void anEmptyListIsOnePage() {
    assertThat(paging(1, 0).pages()).isEqualTo(1);
    assertThat(paging(1, 0).range()).isEqualTo("0 to 0 of 0");
  }

  @Test
  void aPageBeyondTheLastIsTheLast() {
    Paging last = paging(99, 41);
    assertThat(last.number()).isEqualTo(3);
    assertThat(last.range()).isEqualTo("41 to 41 of 41");
    assertThat(last.next()).isEmpty();
    assertThat(last.previous()).isEqualTo("?page=2");
  }

  @Test
  void longListsLeaveOutTheMiddle() {
    assertThat(paging(10, 1000).steps().stream().map(PagingTests::label))
        .containsExactly("1", "…", "9", "[10]", "11", "…", "50");
  }

  private static String label(Paging.Step step) {
    return switch (step) {
      case Paging.Step.To to -> to.current() ? "[" + to.page() + "]" : "" + to.page();
      case Paging.Step.Gap() -> "…";
    };
  }
}

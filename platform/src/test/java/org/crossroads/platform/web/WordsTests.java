package org.crossroads.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTests {

  @Test
  void datesAreWrittenOut() {
    assertThat(Words.date(LocalDate.of(2023, 11, 14))).isEqualTo("14 November 2023");
    assertThat(Words.date(null)).isEqualTo("Not known");
  }

  @Test
  void thousandsHaveCommas() {
    assertThat(Words.number(1_234_567)).isEqualTo("1,234,567");
    assertThat(Words.number((Integer) null)).isEqualTo("Not known");
  }

  @Test
  void sharesShowTheirCounts() {
    assertThat(Words.share(12, 61)).isEqualTo("12 of 61 (20%)");
    assertThat(Words.share(0, 0)).isEqualTo("0 of 0");
  }

  @Test
  void halvesRoundUp() {
    assertThat(Words.percent(1, 8)).isEqualTo("13%");
    assertThat(Words.decimal(0.125, 2)).isEqualTo("0.13");
  }

  @Test
  void someIsNeverNoneAndMostIsNeverAll() {
    assertThat(Words.percent(1, 1000)).isEqualTo("under 1%");
    assertThat(Words.percent(999, 1000)).isEqualTo("over 99%");
    assertThat(Words.percent(0, 1000)).isEqualTo("0%");
    assertThat(Words.percent(1000, 1000)).isEqualTo("100%");
    assertThatThrownBy(() -> Words.percent(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsTooBigNeverLooksAsIfItFitted() {
    assertThat(Words.megabytes(5 << 20)).isEqualTo("5 MB");
    assertThat(Words.megabytes((5 << 20) + 1)).isEqualTo("5.1 MB");
    assertThat(Words.megabytes(20 << 20)).isEqualTo("20 MB");
  }

  @Test
  void distancesAreSaidInEitherSystem() {
    assertThat(Words.kilometres(454)).isEqualTo("450 metres");
    assertThat(Words.kilometres(996)).isEqualTo("1.0 km");
    assertThat(Words.miles(1609)).isEqualTo("1 mile");
    assertThat(Words.miles(454)).isEqualTo("0.3 miles");
    assertThat(Words.kilometres(0)).isEqualTo("under 10 metres");
    assertThat(Words.miles(0)).isEqualTo("under 0.1 miles");
  }

  @Test
  void countsAgreeWithTheirNouns() {
    assertThat(Words.count(0, "school", "schools")).isEqualTo("no schools");
    assertThat(Words.count(1, "school", "schools")).isEqualTo("1 school");
    assertThat(Words.count(1200, "school", "schools")).isEqualTo("1,200 schools");
  }

  @Test
  void listsEndInAnd() {
    assertThat(Words.list(List.of())).isEmpty();
    assertThat(Words.list(List.of("a"))).isEqualTo("a");
    assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }
}

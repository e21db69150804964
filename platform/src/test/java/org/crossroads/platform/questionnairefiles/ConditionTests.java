package org.crossroads.platform.questionnairefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTests {
  private static final Map<String, String> ANSWERS =
      Map.of("a", "yes", "n", "5", "many", "x y", "empty", "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${a} = 'yes'|true",
        "${a} != \"yes\"|false",
        "${n} > 4|true",
        "${n} <= 4.5|false",
        "${n} = 5.0|true",
        "${empty} > 0|false",
        "${empty} < 1|false",
        "selected(${many}, 'y')|true",
        "selected(${many}, 'z')|false",
        "not(${a} = 'no') and ${n} >= 5|true",
        "${a} = 'no' or ${n} < 3 or selected(${many},'x')|true",
        "${a} = 'no' and ${n} = 5 or ${a} = 'yes'|true",
        "${a} = 'no' and (${n} = 5 or ${a} = 'yes')|false",
        "''|true"
      })
  void conditionsAreFollowed(String text, boolean holds) {
    assertThat(
            ConditionText.read(text.equals("''") ? "" : text)
                .holds(name -> ANSWERS.getOrDefault(name, "")))
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${a}|a comparison such as = is missing",
        "${a} =|a value such as 'yes' or 4 is missing",
        "= 'yes'|stands where a question",
        "${a} = 'yes' and|it ends where a question",
        "(${a} = 'yes'|a \")\" is missing",
        "${a} = 'yes' 'no'|comes after its end",
        "count(${a}) > 1|\"count\" stands where",
        "${a} = 'yes' § 3|\"§ 3\" is not understood"
      })
  void whatCannotBeFollowedIsSaid(String text, String why) {
    assertThatThrownBy(() -> ConditionText.read(text)).hasMessageContaining(why);
  }

  @Test
  void deepAndLongOnesAreRefused() {
    assertThatThrownBy(() -> ConditionText.read("(".repeat(200))).hasMessageContaining("nests");
    assertThatThrownBy(() -> ConditionText.read("a".repeat(5_000))).hasMessageContaining("longer");
  }
}

package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberKindTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "General|PLAIN",
        "0|PLAIN",
        "#,##0.00 \"kr\"|PLAIN",
        "#,##0\\ \"dagar\"|PLAIN",
        "[Red]-#,##0;[Blue]0|PLAIN",
        "0.00E+00|PLAIN",
        "# ?/?|PLAIN",
        "@|PLAIN",
        "_-* #,##0.00 [$kr-41D]_-|PLAIN",
        "\"Ändrad den dd\"|PLAIN",
        "0%|PERCENT",
        "0.0\\ %|PERCENT",
        "0.0\"%\"|PLAIN",
        "yyyy-mm-dd|DATE",
        "yyyy\\-mm\\-dd;@|DATE",
        "[$-41D]d mmmm yyyy|DATE",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy|DATE",
        "d/m|DATE",
        "mmm-yy|DATE",
        "m/d/yy h:mm|DATE",
        "yyyy\"-\"mm|DATE",
        "h:mm AM/PM|TIME",
        "hh:mm:ss.000|TIME",
        "mm:ss|TIME",
        "[h]:mm:ss|ELAPSED",
        "[mm]:ss|ELAPSED"
      })
  void tells_what_a_format_makes_of_a_number(String code, NumberKind kind) {
    assertThat(NumberKind.ofCode(code)).isEqualTo(kind);
  }

  @Test
  void agrees_with_the_codes_of_the_built_in_formats() {
    assertThat(IntStream.range(0, 50).filter(id -> id < 23 || id > 36))
        .allSatisfy(
            id ->
                assertThat(NumberKind.ofBuiltIn(id))
                    .isEqualTo(NumberKind.ofCode(BuiltinFormats.getBuiltinFormat(id))));
  }

  @Test
  void calls_date_or_time_what_another_library_calls_so() {
    assertThat(IntStream.range(0, 50).filter(id -> id < 23 || id > 36))
        .allSatisfy(
            id ->
                assertThat(isPointInTime(NumberKind.ofBuiltIn(id)))
                    .isEqualTo(DateUtil.isADateFormat(id, BuiltinFormats.getBuiltinFormat(id))));
  }

  private static boolean isPointInTime(NumberKind kind) {
    return kind == NumberKind.DATE || kind == NumberKind.TIME || kind == NumberKind.ELAPSED;
  }
}

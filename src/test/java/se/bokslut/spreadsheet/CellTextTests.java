package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts lose what shows nothing around them before anything else is done to them. */
class CellTextTests {

  @Test
  void whatPadsATextGoesAndIsNotReplaced() {
    assertThat(CellText.of("1212121213\0")).isEqualTo(new CellValue.Text("1212121213"));
    assertThat(CellText.of("\0 \u00A0")).isEqualTo(CellValue.BLANK);
    assertThat(CellText.of("a\0b")).isEqualTo(new CellValue.Text("a\uFFFDb"));
  }
}

package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextStoreTests {

  private static final int FIRST_BLOCK = 1 << 18;
  private static final int BLOCK = 4 << 20;
  private static final int LENGTH = 3;

  @Test
  void eachTextIsGivenByItsNumberWhereverItsBlockEnds() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int shorter = 0; shorter < 5; shorter++) {
      texts.add("a".repeat(FIRST_BLOCK - LENGTH - shorter));
      texts.add("kort " + shorter);
    }
    for (int longer = 0; longer < 20; longer++) {
      texts.add("å".repeat(250_000));
      texts.add("");
      texts.add("😀 " + longer);
    }

    TextStore store = stored(texts, ReadLimits.SHARED_TEXTS);

    assertThat(store.size()).isEqualTo(texts.size());
    for (int round = 0; round < 2; round++) {
      for (int number = 0; number < texts.size(); number++) {
        assertThat(store.get(number)).isEqualTo(CellText.of(texts.get(number)));
      }
    }
  }

  @Test
  void aFirstTextMayBeLongerThanTheFirstBlock() throws Exception {
    String longText = "b".repeat(FIRST_BLOCK);

    TextStore store = stored(List.of(longText, "efter"), ReadLimits.SHARED_TEXTS);

    assertThat(store.get(0)).isEqualTo(new CellValue.Text(longText));
    assertThat(store.get(1)).isEqualTo(new CellValue.Text("efter"));
  }

  @Test
  void noMoreIsKeptThanTheLimitAllows() throws Exception {
    int limit = FIRST_BLOCK + BLOCK;
    String text = "c".repeat(FIRST_BLOCK - LENGTH);

    assertThat(stored(List.of(text), limit).size()).isOne();
    assertThatExceptionOfType(UnreadableSpreadsheetException.class)
        .isThrownBy(() -> stored(List.of(text, text), limit))
        .satisfies(
            e -> assertThat(e.reason()).isEqualTo(UnreadableSpreadsheetException.Reason.TOO_LARGE));
  }

  private static TextStore stored(List<String> texts, int limit) throws Exception {
    TextStore store = new TextStore(limit);
    for (String text : texts) {
      store.add(text);
    }
    return store;
  }
}

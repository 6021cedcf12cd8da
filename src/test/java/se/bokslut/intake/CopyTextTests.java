package se.bokslut.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules are those of PostgreSQL's COPY, text format. */
class CopyTextTests {

  private static final Map<Character, String> WRITTEN =
      Map.of('\\', "\\\\", '\t', "\\t", '\n', "\\n", '\r', "\\r", '\0', " ");

  @Test
  void whatTheFormUsesItselfIsWrittenOtherwiseWhereverItStands() {
    for (Map.Entry<Character, String> sign : WRITTEN.entrySet()) {
      for (int before = 0; before < 20; before++) {
        CopyText text = new CopyText();

        text.first("a".repeat(before) + sign.getKey() + "slutet på värdet");

        assertThat(written(text))
            .isEqualTo("a".repeat(before) + sign.getValue() + "slutet på värdet");
      }
    }
  }

  @Test
  void aLineIsItsValuesWithTabsBetweenThem() {
    CopyText text = new CopyText();

    text.first(17L);
    text.next(null);
    text.next("");
    text.next("a\\b");
    text.endLine();

    assertThat(written(text)).isEqualTo("17\t\\N\t\ta\\\\b\n");
  }

  @Test
  void aLineThatWasMadeElsewhereIsTheSame() {
    CopyText line = new CopyText();
    line.first("rad\t1");
    line.endLine();
    CopyText text = new CopyText();

    for (byte[] made : List.of(line.toByteArray(), line.toByteArray())) {
      text.line(made);
    }

    assertThat(written(text)).isEqualTo("rad\\t1\nrad\\t1\n");
  }

  private static String written(CopyText text) {
    return new String(text.toByteArray(), StandardCharsets.UTF_8);
  }
}

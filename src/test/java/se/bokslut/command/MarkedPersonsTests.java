package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.dataset.IdentityNumberMask;

/** Marked persons go in everywhere, through every command, and nothing keeps them anywhere. */
class MarkedPersonsTests {

  @TempDir private Path folder;

  @Test
  void no_number_is_kept_anywhere_and_no_name_outside_the_answers() throws IOException {
    Workplace workplace = new Workplace(folder).loggingAsProgramme();
    new MarkedPersons().deliver(workplace);

    String said = workplace.run("run").said();
    said += workplace.run("finalize").said();
    String checked = workplace.run("check", workplace.input().toString()).said();
    said += workplace.run("status").said();
    said +=
        workplace
            .run("explain", "--indicator", "publications", "--organisation", "U1", "--year", "2025")
            .said();
    said += failing(workplace).said();

    KeptTexts kept = kept(workplace).said("terminal", said).said("check", checked);
    assertThat(kept.size()).isGreaterThan(100);
    assertThat(kept.holding(MarkedPersons.NUMBER)).isEmpty();
    // what stands for a number in the name of a file serves to find the file, not to be shown
    assertThat(kept.holding(Pattern.compile(IdentityNumberMask.TOKEN_FORM)))
        .containsOnlyKeys("table delivery", "table dropped_file");
    assertThat(kept.where(place -> !place.contains("aterkoppling/")).holding(MarkedPersons.NAME))
        .isEmpty();
    assertThat(kept.holding(MarkedPersons.PLACE)).containsKeys("table finding", "check");
    assertThat(kept.where(MarkedPersonsTests::isToldToOthers).holding(MarkedPersons.PLACE))
        .isEmpty();
    assertThat(kept.where(place -> place.contains("publikt")).holding(MarkedPersons.FILE))
        .isEmpty();
  }

  private static boolean isToldToOthers(String place) {
    return place.equals("terminal")
        || place.startsWith("korningar")
        || place.endsWith(".log")
        || place.contains("publikt");
  }

  /** The database refuses a row, and says so with its content. */
  private static Workplace.Ended failing(Workplace workplace) throws IOException {
    workplace
        .sql()
        .sql("alter table publication_row add check (title not like '%Zxdetalj%') not valid")
        .update();
    workplace.drop("fler.xlsx", Sheets.publications("Zxdetalj om 19800101-9804"));

    Workplace.Ended failed = workplace.run("run");

    assertThat(failed.exitStatus()).isEqualTo(1);
    return failed;
  }

  private KeptTexts kept(Workplace workplace) throws IOException {
    KeptTexts kept = new KeptTexts().tables(workplace);
    kept.files(folder.resolve("data")).files(workplace.output());
    try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      List<Path> ours =
          temporary
              .filter(path -> path.getFileName().toString().matches("bokslut-.*|poifiles"))
              .filter(Files::isDirectory)
              .toList();
      for (Path left : ours) {
        kept.files(left);
      }
    }
    return kept;
  }
}

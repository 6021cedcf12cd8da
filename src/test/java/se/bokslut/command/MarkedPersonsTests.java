package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.dataset.IdentityNumberMask;

/** Marked persons go in everywhere, through every command, and nothing keeps them anywhere. */
class MarkedPersonsTests {

  private static final Pattern TOKEN = Pattern.compile(IdentityNumberMask.TOKEN_FORM);

  @TempDir private Path folder;

  @Test
  void no_number_is_kept_anywhere_and_no_name_outside_the_answers() throws IOException {
    Map<Path, FileTime> before = temporary();
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

    KeptTexts kept = kept(workplace, before).said("terminal", said).said("check", checked);
    assertThat(kept.size()).isGreaterThan(100);
    assertThat(kept.holding(MarkedPersons.NUMBER)).isEmpty();
    // what stands for a number in the name of a file serves to find the file, not to be shown
    assertThat(kept.holding(TOKEN)).containsOnlyKeys("table delivery", "table dropped_file");
    assertThat(kept.holding(MarkedPersons.NAME, place -> !place.contains("aterkoppling/")))
        .isEmpty();
    assertThat(kept.holding(MarkedPersons.PLACE)).containsKeys("table finding", "check");
    assertThat(kept.holding(MarkedPersons.PLACE, MarkedPersonsTests::isToldToOthers)).isEmpty();
    assertThat(kept.holding(MarkedPersons.FILE, place -> place.contains("publikt"))).isEmpty();
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

  /** What the runs keep; what lay unchanged among temporary files before is not theirs. */
  private KeptTexts kept(Workplace workplace, Map<Path, FileTime> before) throws IOException {
    KeptTexts kept =
        new KeptTexts(
            MarkedPersons.NUMBER,
            TOKEN,
            MarkedPersons.NAME,
            MarkedPersons.PLACE,
            MarkedPersons.FILE);
    kept.tables(workplace).files(folder.resolve("data")).files(workplace.output());
    for (Map.Entry<Path, FileTime> left : temporary().entrySet()) {
      if (!left.getValue().equals(before.get(left.getKey()))) {
        kept.file(left.getKey(), left.getKey().toString());
      }
    }
    return kept;
  }

  /** What lies in the programme's own folders, and its libraries', and since when it has. */
  private static Map<Path, FileTime> temporary() throws IOException {
    Map<Path, FileTime> files = new HashMap<>();
    try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      for (Path path : temporary.toList()) {
        if (path.getFileName().toString().matches("bokslut-.*|poifiles.*")) {
          files.putAll(KeptTexts.filesBelow(path));
        }
      }
    }
    return files;
  }
}

package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.agreement.MinimumLevelDefinition;
import se.bokslut.platform.Definitions;

/** The share of minimum levels that are fulfilled (spec indicators, "Minimum levels"). */
class MinimumLevelFulfilmentTests {

  private static final int UNITS = 50;
  private static final int NOT_FULFILLED = 50 * 27 - 1161;

  @TempDir private static Path folder;
  private static Workplace workplace;

  @BeforeAll
  static void run() throws IOException {
    UnitSheets sheets =
        new UnitSheets()
            .level("X1", "Övrigt", "En text.", null, null, null, null)
            .level("X2", "Övrigt", "En text till.", null, null, null, null)
            .organisation("12", "Region Skåne", "REGION")
            .organisation("SOME", "Medicin", "USVE", "12")
            .organisation("NONE", "Kirurgi", "USVE", "12")
            .organisation("SILENT", "Hud", "USVE", "12");
    fiftyUnits(sheets);
    sheets
        .answer("SOME", 2021, "F3", "J")
        .answer("SOME", 2021, "F5", "N")
        .motivated("SOME", 2021, "S1")
        .person("SOME", "Läkare", "DR", "J", "N", "FÖRENAD")
        .noPublications("NONE", 2021);
    workplace = sheets.dropInto(new Workplace(folder));
    workplace.run("run", "--year", "2021");
  }

  /** The first units miss most levels, the last ones none. */
  private static void fiftyUnits(UnitSheets sheets) {
    int missed = 0;
    for (int unit = 1; unit <= UNITS; unit++) {
      String code = "B" + unit;
      sheets.units(code);
      for (MinimumLevelDefinition level : Definitions.minimumLevels().levels()) {
        boolean no = missed < NOT_FULFILLED && (missed < 100 || unit % 2 == 0);
        missed += no ? 1 : 0;
        sheets.answer(code, 2021, level.id(), no ? "N" : "J", 7, 7, "Läkare", null);
      }
    }
  }

  /** Value, numerator, denominator, source rows and coverage. */
  private static String figure(String organisation) throws IOException {
    List<String> figures =
        workplace.data(2021, "indicator-values.csv").stream()
            .filter(line -> line.contains("," + organisation + ",minimum-level-fulfilment,"))
            .filter(line -> line.startsWith("2021,"))
            .map(line -> line.substring(line.indexOf("fulfilment,") + "fulfilment,".length()))
            .toList();
    assertThat(figures).hasSize(1);
    return figures.getFirst();
  }

  @Test
  void fifty_units_with_1161_of_1350_levels_fulfilled_make_86_per_cent() throws IOException {
    assertThat(workplace.data(2021, "minimum-levels.csv"))
        .filteredOn(line -> line.startsWith("2021,B"))
        .hasSize(1350)
        .filteredOn(line -> line.endsWith(",uppfylld,självskattning"))
        .hasSize(1161);
    assertThat(figure("03")).isEqualTo("0.86,,,1350,1");
    assertThat(figure("AS")).isEqualTo("0.86,,,1350,1");
  }

  @Test
  void a_units_share_leaves_out_levels_that_do_not_apply_and_counts_those_not_reported()
      throws IOException {
    assertThat(figure("SOME")).isEqualTo("0.0769230769,2,26,3,1");
  }

  @Test
  void a_unit_that_says_it_has_nothing_fulfils_nothing() throws IOException {
    assertThat(figure("NONE")).isEqualTo("0,0,27,0,1");
  }

  @Test
  void a_unit_that_delivered_nothing_has_no_share() throws IOException {
    assertThat(figure("SILENT")).isEqualTo(",,,0,0");
  }

  @Test
  void above_units_the_share_is_the_mean_of_those_that_delivered_anything() throws IOException {
    assertThat(figure("12")).isEqualTo("0.0384615385,,,3,0.6666666667");
    assertThat(figure("SE")).startsWith("0.8284023669,,,1353,");
  }
}

package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bokslut.agreement.DataRule;
import se.bokslut.agreement.MinimumLevelDefinition;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.indicator.Calculation;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.platform.DatabaseSettings;
import se.bokslut.platform.Definitions;

/**
 * Guards everything that is added by a file: it fits the schema, the formulas run, it is
 * documented.
 */
class DefinitionGuardTests {

  @TempDir static Path folder;
  private static Workplace workplace;

  @BeforeAll
  static void migrated() throws IOException {
    workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    workplace.run("ingest");
  }

  static Stream<KindDefinition> kinds() {
    return Definitions.kinds().kinds().stream();
  }

  static Stream<IndicatorDefinition> indicators() {
    return Definitions.indicators().indicators().stream();
  }

  static Stream<KindDefinition> kindsWithUnits() {
    return Definitions.kinds().canonical().stream()
        .filter(kind -> kind.unit() != KindDefinition.UnitSource.NONE);
  }

  @ParameterizedTest
  @MethodSource("kindsWithUnits")
  void every_kind_has_a_view_of_its_rows_in_force_by_organisation_and_year(KindDefinition kind) {
    List<String> columns = columns(kind.inForce());

    assertThat(columns)
        .contains("row_id", "nil", "organisation", "region_code", "year", "path_rank")
        .containsAll(kind.once());
  }

  private static List<String> columns(String table) {
    return workplace
        .sql()
        .sql("select column_name::text from information_schema.columns where table_name = ?")
        .param(table)
        .query((row, number) -> row.getString(1))
        .list();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_field_of_a_kind_is_a_column_of_its_table(KindDefinition kind) {
    List<String> columns = columns(kind.table());

    assertThat(columns).contains("row_id", "nil").containsAll(kind.fields());
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void every_indicator_yields_its_contributions(IndicatorDefinition indicator) {
    assertThat(indicator.definition()).endsWith(".");
    if (indicator.calculation().of() != null) {
      return;
    }
    Calculation calculation = indicator.calculation();
    String alone = calculation.tellsAlone() ? ", alone" : "";

    assertThatCode(
            () ->
                workplace
                    .sql()
                    .sql(
                        "explain select year, organisation, entity, part, amount, divisor, cap, row_id%s from (%s) c (year, organisation, entity, part, amount, divisor, cap, row_id%s) union all select year, organisation, '', 'N', 0, 1, 0, 0%s from (%s) d (year, organisation)"
                            .formatted(
                                alone,
                                calculation.contributions(),
                                alone,
                                calculation.tellsAlone() ? ", false" : "",
                                calculation.delivered()))
                    .query((row, number) -> row.getString(1))
                    .list())
        .doesNotThrowAnyException();
  }

  static Stream<MinimumLevelDefinition> decidedByData() {
    return Definitions.minimumLevels().levels().stream()
        .filter(level -> level.dataRule().isPresent());
  }

  @ParameterizedTest
  @MethodSource("decidedByData")
  void every_data_rule_of_a_minimum_level_yields_units_and_rows(MinimumLevelDefinition level) {
    DataRule rule = level.dataRule().orElseThrow();
    String decides = rule.decides();
    String rows =
        "select * from (%s) f (year, organisation, row_id)".formatted(rule.fulfilled())
            + (decides == null
                ? ""
                : " union all select year, organisation, 0 from (%s) d (year, organisation)"
                    .formatted(decides));

    List<String> plan =
        workplace.sql().sql("explain " + rows).query((row, number) -> row.getString(1)).list();

    assertThat(plan).isNotEmpty();
  }

  @Test
  void the_catalogue_holds_27_levels_of_which_two_lack_their_text() {
    assertThat(Definitions.minimumLevels().levels())
        .hasSize(27)
        .filteredOn(level -> level.text() == null)
        .extracting(MinimumLevelDefinition::id)
        .containsExactly("X1", "X2");
  }

  @Test
  void every_setting_stands_in_the_readme() throws IOException {
    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);

    assertThat(
            Stream.of(BokslutSettings.class, DatabaseSettings.class)
                .flatMap(settings -> Arrays.stream(settings.getRecordComponents())))
        .allSatisfy(
            setting ->
                assertThat(readme)
                    .contains(
                        "BOKSLUT_"
                            + setting
                                .getName()
                                .replaceAll("([A-Z])", "_$1")
                                .toUpperCase(Locale.ROOT)));
  }

  @Test
  void the_indicators_and_kinds_that_reports_rest_on_are_there() {
    assertThat(indicators().map(IndicatorDefinition::code))
        .contains(
            "publications",
            "publications-refereed",
            "publications-fractional",
            "publications-3y",
            "doctoral-students",
            "doctoral-students-clinical",
            "doctoral-students-women-share",
            "doctoral-fte",
            "dissertations",
            "half-time-reviews",
            "time-to-defence",
            "external-grants",
            "external-grants-competitive",
            "external-grants-awarded",
            "external-grants-count");
    assertThat(kinds().map(KindDefinition::code))
        .contains(
            "organisation",
            "publications",
            "doctoral-students",
            "dissertations",
            "grants",
            "targets",
            "staff",
            "self-assessment",
            "minimum-levels",
            "comments",
            "alf-accounting",
            "funding",
            "population",
            "publication-channels",
            "measurements");
  }
}

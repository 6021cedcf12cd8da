package se.bokslut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerRecountTests {

  private static final String ANSWERS =
      "Enhetskod | År | Kriterium | Svar | Värde | Antal | Text | Motivering";

  @TempDir private Path input;
  private TinyDelivery delivery;

  @BeforeEach
  void the_region_has_two_units_under_one_provider() throws IOException {
    delivery = new TinyDelivery(input);
    delivery.organisation();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "F3 | J | | | | > uppfylld,självskattning",
        "f 3 | Nej | | | | > ej uppfylld,självskattning",
        "F3 | ET | | | | Ingen rekrytering > ej tillämplig,självskattning",
        "F3 | ET | | | | > ej redovisad,''",
        "F4 | J | | | Läkare; Psykolog | > uppfylld,självskattning",
        "F4 | J | | | ; | > ej redovisad,''",
        "F4 | N | | | | > ej uppfylld,självskattning",
        "U1 | J | | 1 | | > uppfylld,självskattning",
        "U1 | J | | 0 | | > ej uppfylld,självskattning",
        "U1 | J | | | | > ej redovisad,''",
        "U2 | J | 4 | 4 | | > uppfylld,självskattning",
        "U2 | J | 3 | 4 | | > ej uppfylld,självskattning",
        "U2 | J | 0 | 0 | | > ej uppfylld,självskattning",
        "U2 | J | | 4 | | > ej redovisad,''",
        "S5 | J | | 1 | | > uppfylld,självskattning",
        "S6 | J | | | Till alla | > uppfylld,självskattning",
        "S6 | J | | | | > ej redovisad,''",
        "S7 | J | | 0 | | > ej uppfylld,självskattning",
        "S8 | J | | 0 | | > ej uppfylld,självskattning",
        "S9 | J | | | | > ej redovisad,''",
        "I2 | J | | 6 | | > ej uppfylld,självskattning",
        "I2 | J | | 7 | | > uppfylld,självskattning",
        "I2 | J | | 8 | | > ej uppfylld,självskattning",
        "F9 | J | | | | > uppfylld,självskattning"
      })
  void judges_an_answer_by_what_its_level_needs(String answer, String verdict) throws IOException {
    delivery.workbook("s.xlsx", ANSWERS, "U1 | 2022 | " + answer);
    String level =
        answer.substring(0, answer.indexOf('|')).replace(" ", "").toUpperCase(Locale.ROOT);

    assertThat(delivery.recounted(2022).minimumLevels())
        .contains("2022,U1," + level + "," + verdict.replace("'", ""));
  }

  @Test
  void lets_the_first_answer_on_a_level_hold() throws IOException {
    delivery.workbook(
        "s.xlsx", ANSWERS, "U1 | 2022 | F3 | N | | | |", "U1 | 2022 | f 3 | J | | | |");

    assertThat(delivery.recounted(2022).minimumLevels())
        .contains("2022,U1,F3,ej uppfylld,självskattning", "2021,U1,F3,ej redovisad,");
  }

  @Test
  void has_a_line_for_every_unit_and_level_from_2018() throws IOException {
    assertThat(delivery.recounted(2019).minimumLevels())
        .hasSize(1 + 2 * 25 * 2)
        .startsWith("year,organisation,level,status,source", "2018,U1,F1,ej redovisad,")
        .noneMatch(line -> line.startsWith("2017") || line.contains("X1"));
  }

  @Test
  void prefers_a_regions_level_to_one_for_all_and_that_to_the_built_in() throws IOException {
    delivery.workbook(
        "org2.xlsx",
        "Enhetskod | Enhet | Nivå | Överordnad kod",
        "12 | Region Skåne | REGION |",
        "U3 | Njurkliniken | USVE | 12");
    delivery.workbook(
        "n.xlsx",
        "Id | Område | Text | Avgörs av | Regionkod | Giltig från år | Giltig till år",
        "x 1 | Forskning | Text | | | 2022 |",
        "s 5 | Sjukvård | Text | Data och svar | | |",
        "F6 | Forskning | Text | Enbart självskattning | 12 | |",
        "Lokal A | Utbildning | Text | | 3 | | 2021",
        "lokala | Utbildning | Text | | 12 | |",
        "Borta | Utbildning | | | | |",
        "Bakvänd | Utbildning | Text | | | 2022 | 2021",
        "Okänd | Utbildning | Text | | 99 | |");
    delivery.workbook(
        "s.xlsx",
        ANSWERS,
        "U3 | 2022 | F6 | J | | | |",
        "U3 | 2022 | S5 | J | | 0 | |",
        "U1 | 2022 | X1 | J | | | |",
        "U1 | 2021 | LOKALA | J | | | |");
    delivery.workbook(
        "d.xlsx", "Enhetskod | Doktorand-id | Halvår | Aktivitet %", "U3 | a | VT22 | 50");

    assertThat(delivery.recounted(2022).minimumLevels())
        .contains(
            "2022,U1,X1,uppfylld,självskattning",
            "2022,U3,X1,ej redovisad,",
            "2022,U3,F6,uppfylld,självskattning",
            "2022,U3,S5,ej uppfylld,självskattning",
            "2021,U1,Lokal A,uppfylld,självskattning",
            "2022,U3,Lokal A,ej redovisad,")
        .noneMatch(line -> line.matches(".*(2021,U1,X1|2022,U1,Lokal|Borta|Bakvänd|Okänd).*"));
  }

  @Test
  void takes_the_share_of_fulfilled_levels_and_above_units_their_mean() throws IOException {
    delivery.workbook(
        "s.xlsx",
        ANSWERS,
        "U1 | 2022 | F3 | J | | | |",
        "U1 | 2022 | F5 | N | | | |",
        "U1 | 2022 | S1 | ET | | | | Ingen patient",
        "U1 | 2022 | U1 | J | | | |",
        "U2 | 2021 | Inga | | | | |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,minimum-level-fulfilment,0.0416666667,1,24,3,1",
            "2022,UNIT,U2,minimum-level-fulfilment,,,,0,0",
            "2022,PROVIDER,P1,minimum-level-fulfilment,0.0416666667,,,3,0.5",
            "2021,UNIT,U2,minimum-level-fulfilment,0,0,25,0,1",
            "2021,NATION,SE,minimum-level-fulfilment,0,,,0,0.5");
  }

  @Test
  void has_no_share_for_years_without_levels() throws IOException {
    delivery.workbook("s.xlsx", ANSWERS, "U1 | 2017 | F3 | J | | | |");

    assertThat(delivery.recounted(2018).indicatorValues())
        .contains(
            "2017,UNIT,U1,minimum-level-fulfilment,,0,0,0,1",
            "2017,REGION,03,minimum-level-fulfilment,,,,0,0.5");
  }

  @Test
  void comes_to_the_share_published_for_fifty_units() throws IOException {
    List<String> levels =
        List.of(
            "F1,F2,F3,F4,F5,F6,F7,F8,F9,U1,U2,S1,S2,S3,S4,S5,S6,S7,S8,S9,S10,I1,I2,I3,I4,X1,X2"
                .split(","));
    delivery.workbook(
        "org2.xlsx",
        Stream.concat(
                Stream.of(
                    "Enhetskod | Enhet | Nivå | Överordnad kod", "12 | Region Skåne | REGION |"),
                IntStream.range(0, 50).mapToObj(n -> "S%d | Enhet %d | USVE | 12".formatted(n, n)))
            .toArray(String[]::new));
    delivery.workbook(
        "n.xlsx", "Id | Område | Text", "X1 | Forskning | Text", "X2 | Forskning | Text");
    delivery.workbook(
        "s.xlsx",
        Stream.concat(
                Stream.of(ANSWERS),
                IntStream.range(0, 1350)
                    .mapToObj(
                        n ->
                            "S%d | 2021 | %s | %s | 7 | 7 | Läkare |"
                                .formatted(n % 50, levels.get(n / 50), n < 1161 ? "J" : "N")))
            .toArray(String[]::new));

    assertThat(delivery.recounted(2021).indicatorValues())
        .contains("2021,REGION,12,minimum-level-fulfilment,0.86,,,1350,1");
  }
}

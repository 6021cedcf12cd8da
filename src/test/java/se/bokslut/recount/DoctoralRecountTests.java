package se.bokslut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctoralRecountTests {

  private static final String STUDENTS =
      "Enhetskod | Personnummer | Doktorand-id | Halvår | Aktivitet % | Kön | USL | Antagningsdatum";
  private static final String DISSERTATIONS =
      "Enhetskod | Doktorand-id | Typ | Datum | Antagningsdatum";

  @TempDir private Path input;
  private TinyDelivery delivery;

  @BeforeEach
  void the_region_has_two_units_under_one_provider() throws IOException {
    delivery = new TinyDelivery(input);
    delivery.organisation();
  }

  @Test
  void takes_the_mean_of_the_middle_two_times_to_defence() throws IOException {
    delivery.workbook(
        "d.xlsx",
        DISSERTATIONS,
        "U1 | a | Disputation | 2022-06-10 | 2018-06-10",
        "U2 | b | Disputation | 10/6 2022 | 2018-03-11",
        "U2 | c | Disputation | 10 jun. 2022 |",
        "U2 | d | Halvtid | 2022 | 2020-01-01",
        "U2 | e | Disputation | 2022-12-01 | 2012-12-02");
    delivery.workbook(
        "s.xlsx", STUDENTS, "U2 | | c | HT2019 | 0 | | | 2018-12-01", "U2 | | c | VT20 | 80 | | |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,time-to-defence,48,,,1,1",
            "2022,UNIT,U2,time-to-defence,50,,,3,1",
            "2022,PROVIDER,P1,time-to-defence,49,,,4,1",
            "2022,PROVIDER,P1,dissertations,4,,,4,1",
            "2022,PROVIDER,P1,half-time-reviews,1,,,1,1");
  }

  @Test
  void counts_a_students_work_once_above_two_units() throws IOException {
    delivery.workbook(
        "s.xlsx",
        STUDENTS,
        "U1 | | a | 2022VT | 60 | K | 0 |",
        "U2 | | a | VT 2022 | 60 % | | 100 |",
        "U2 | | b | 2022-2 | 0,5 | M | 100 |",
        "U2 | 850101-9901 | | 2022-2 | 101 | | |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,doctoral-students,1,,,1,1",
            "2022,UNIT,U2,doctoral-students,1,,,1,1",
            "2022,PROVIDER,P1,doctoral-students,1,,,2,1",
            "2022,UNIT,U1,doctoral-students-clinical,0,,,0,1",
            "2022,PROVIDER,P1,doctoral-students-clinical,1,,,1,1",
            "2022,UNIT,U1,doctoral-fte,0.3,,,1,1",
            "2022,UNIT,U2,doctoral-fte,0.3025,,,2,1",
            "2022,PROVIDER,P1,doctoral-fte,0.5025,,,3,1",
            "2022,UNIT,U2,doctoral-students-women-share,1,1,1,1,1");
  }

  @Test
  void takes_sex_from_the_identity_number_and_rejects_a_wrong_number() throws IOException {
    delivery.workbook(
        "s.xlsx",
        STUDENTS,
        "U1 | 850101-990%d | | 2022VT | 60 | M | |".formatted(checkDigit("850101990")),
        "U1 | 19850101990%d | | 2022HT | 60 | | |".formatted(checkDigit("850101990")),
        "U1 | 850101-991%d | | 2022VT | 60 | | |".formatted(checkDigit("850101991")),
        "U1 | | c | 2022VT | 60 | Kvinna | |",
        "U1 | | d | 2022VT | 60 | | |",
        "U2 | 850101-991%d | e | 2022VT | 60 | | |".formatted((checkDigit("850101991") + 1) % 10));

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,doctoral-students,4,,,5,1",
            "2022,UNIT,U1,doctoral-students-women-share,0.6666666667,2,3,4,1",
            "2022,UNIT,U2,doctoral-students,,,,0,0");
  }

  private static int checkDigit(String nine) {
    int sum =
        IntStream.range(0, nine.length())
            .map(place -> (nine.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1))
            .map(product -> product / 10 + product % 10)
            .sum();
    return (10 - sum % 10) % 10;
  }
}

package se.bokslut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementRecountTests {

  private static final String MEASUREMENTS =
      "Avtal | Indikator | Benämning | Omfattning | År | Värde | Täljare | Nämnare";
  private static final String TARGETS =
      "Avtal | Indikator | Omfattning | År | Målvärde | Riktning | Tolerans %";

  @TempDir private Path input;
  private TinyDelivery delivery;

  @BeforeEach
  void the_region_has_two_units_under_one_provider() throws IOException {
    delivery = new TinyDelivery(input);
    delivery.organisation();
  }

  private void measurements() throws IOException {
    delivery.workbook(
        "m.xlsx",
        MEASUREMENTS,
        "NHV | Överlevnad | Överlevnad efter ett år | P1 | 2022 | 86 % | 43 | 50",
        "Annat | over levnad | | P1 | 2022 | 50 % | |",
        "NHV | Väntan | | SE | 2022 | 12,5 | 7 |",
        "NHV | Väntan | | 03 | 2022 | halvvägs | |",
        "Närvård | VC | Vårdcentrum | 03 | 2022 | Pågår | |",
        "NHV | Publications | | 03 | 2022 | 5 | |");
  }

  @Test
  void gives_measurements_as_stated_to_whom_they_are_stated_for() throws IOException {
    measurements();

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,PROVIDER,P1,Överlevnad,0.86,43,50,1,",
            "2022,REGION,03,Överlevnad,,,,0,",
            "2022,UNIT,U1,Överlevnad,,,,0,",
            "2021,PROVIDER,P1,Överlevnad,,,,0,",
            "2022,NATION,SE,Väntan,12.5,,,1,",
            "2022,REGION,03,Väntan,,,,0,",
            "2022,REGION,03,VC,pågår,,,1,")
        .noneMatch(line -> line.contains(",Publications,"));
  }

  @Test
  void compares_steps_by_their_order() throws IOException {
    measurements();
    delivery.workbook(
        "t.xlsx",
        TARGETS,
        "A | vc | 03 | 2022 | Genomförd | |",
        "B | Vårdcentrum | 03 | 2022 | genomförd | | 50",
        "C | VC | 03 | 2022 | ej påbörjad | |",
        "D | VC | 03 | 2022 | Pågår | = |",
        "E | VC | P1 | 2022 | pågår | |");

    assertThat(delivery.recounted(2022).targetAssessments())
        .containsExactly(
            "year,agreement,organisation,indicator,target,direction,tolerance,value,coverage,status",
            "2022,A,03,VC,genomförd,≥,0,pågår,,ej uppfyllt",
            "2022,B,03,VC,genomförd,≥,50,pågår,,nära",
            "2022,C,03,VC,ej påbörjad,≥,0,pågår,,uppfyllt",
            "2022,D,03,VC,pågår,=,0,pågår,,uppfyllt",
            "2022,E,P1,VC,pågår,≥,0,,,kan ej bedömas");
  }

  @Test
  void finds_the_indicator_of_a_target_by_code_or_name() throws IOException {
    measurements();
    delivery.workbook(
        "t.xlsx",
        TARGETS,
        "A | överlevnad efter ett år | P1 | 2022 | 90 % | | 5",
        "A | publikationer | U1 | 2022 | 5 | |",
        "a | Publications | U1 | 2022 | 1 | |",
        "A | grant-success-rate | SE | 2022 | 50 | |",
        "A | alf-balance | 03 | 2022 | 0 | = |",
        "A | Okänd sak | 03 | 2022 | 1 | |");

    assertThat(
            PlainRecount.of(input, 2022, Map.of("Publikationer", "publications"))
                .targetAssessments())
        .contains(
            "2022,A,P1,Överlevnad,0.9,≥,5,0.86,,nära",
            "2022,A,U1,publications,5,≥,0,,0,kan ej bedömas",
            "2022,A,SE,grant-success-rate,0.5,≥,0,,0,kan ej bedömas",
            "2022,A,03,alf-balance,0,=,0,,,kan ej bedömas",
            "2022,A,03,Okänd sak,1,≥,0,,,kan ej bedömas")
        .hasSize(6);
  }
}

package se.bokslut.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.bokslut.report.start.DeliveryMatrix;
import se.bokslut.report.start.DeliveryState;
import se.bokslut.report.start.Reminder;
import se.bokslut.report.start.StartPages;

/** What a reminder says. */
class ReminderTests {

  private static final String PAGE = "https://region.se/bokslut";
  private static final DeliveryMatrix.Unit COMPLETE = StartPages.unit("Akutsjukvård", Map.of());

  private static final DeliveryMatrix.Unit SILENT =
      StartPages.unit(
          "Ögonsjukvård",
          Map.of(
              "publications", DeliveryState.MISSING,
              "doctoral-students", DeliveryState.MISSING,
              "dissertations", DeliveryState.MISSING,
              "grants", DeliveryState.MISSING,
              "staff", DeliveryState.MISSING,
              "self-assessment", DeliveryState.MISSING));

  private static final DeliveryMatrix.Unit PARTLY =
      StartPages.unit(
          "Kirurgi & trauma",
          Map.of(
              "staff", DeliveryState.MISSING,
              "publications", DeliveryState.MISSING,
              "grants", DeliveryState.REJECTED));

  private static Reminder reminder(
      int errors, int warnings, int files, DeliveryMatrix.Unit... units) {
    return new Reminder(
        StartPages.matrix(2025, "Region Skåne", List.of(units)), errors, warnings, files, PAGE);
  }

  private static MailText mail(Reminder reminder) {
    return Shipped.templates().reminder(reminder);
  }

  @Test
  void names_those_who_lack_something_and_what() {
    MailText mail = mail(reminder(3, 1, 2, COMPLETE, SILENT, PARTLY));

    assertThat(mail.subject()).isEqualTo("Påminnelse: 2 enheter saknar underlag för 2025");
    assertThat(mail.body())
        .isEqualTo(
            """
            Hej!

            Så här långt har vi kommit med uppföljningen av universitetssjukvården 2025.

            Region Skåne: två av tre enheter saknar något.

            - Kirurgi & trauma: publikationer, personal och anslag (avvisat)
            - Ögonsjukvård: inget lämnat

            Lägg filerna i inkorgen när de är klara. Finns det inget att redovisa räcker en rad med enhet, år och ordet Inga.

            I 2 filer väntar 3 fel på att rättas och 1 varning på att ses över. De markerade kopiorna säger vad det gäller.

            Allt finns på startsidan:
            https://region.se/bokslut

            Tack för hjälpen!
            Bokslut""");
  }

  @Test
  void says_when_only_errors_are_left() {
    MailText mail = mail(reminder(1, 0, 1, COMPLETE));

    assertThat(mail.subject()).isEqualTo("Påminnelse: 1 fel i underlagen väntar på att rättas");
    assertThat(mail.body())
        .contains(
            "Region Skåne: enheten har lämnat allt.",
            "I 1 fil väntar 1 fel på att rättas och 0 varningar på att ses över.")
        .doesNotContain("inkorgen");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, false", "0, 4, false", "1, 0, true"})
  void of_complete_deliveries_is_due_for_errors_only(int errors, int warnings, boolean due) {
    assertThat(reminder(errors, warnings, errors + warnings, COMPLETE).isDue()).isEqualTo(due);
    assertThat(reminder(errors, warnings, errors + warnings, COMPLETE, PARTLY).isDue()).isTrue();
  }

  static List<String> hostile() {
    return StartPages.HOSTILE;
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void names_stand_as_they_are_written(String name) {
    Reminder reminder = reminder(0, 0, 0, StartPages.unit(name, SILENT.states()));

    assertThat(mail(reminder).body()).contains("- " + name + ": inget lämnat");
  }

  @Test
  void no_report_rests_on_its_words() {
    TemplateFolder other =
        Shipped.with("epost/paminnelse.ftlx", "<mail><subject>Hej</subject></mail>");

    assertThat(new ReportTemplates(other).fingerprint())
        .isEqualTo(Shipped.templates().fingerprint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <page/> | ett brev börjar med <mail>, inte <page>.
          <mail><p>Hej</p></mail> | <mail> saknar <subject>.
          <mail><subject>Hej</subject>Hej</mail> | texten ”Hej” får inte stå direkt i <mail>. Skriv <p> runt den.
          <mail><subject>Hej</subject><ul>Hej</ul></mail> | texten ”Hej” får inte stå direkt i <ul>. Skriv <li> runt den.
          <mail><subject>Hej</subject><p><b>Hej</b></p></mail> | <b> får inte stå i <p> i ett brev. Det som finns här: br.
          <mail><subject>H<br/>ej</subject></mail> | <br> får inte stå i <subject> i ett brev. Här finns inget.
          """)
  void what_is_no_mail_is_told_with_its_place(String text, String fault) {
    ReportTemplates templates = new ReportTemplates(Shipped.with("epost/paminnelse.ftlx", text));

    assertThatThrownBy(() -> templates.reminder(reminder(0, 0, 0, SILENT)))
        .isInstanceOf(FaultyTemplateException.class)
        .hasMessageContaining("epost/paminnelse.ftlx, rad 1: " + fault);
  }

  @Test
  void every_element_of_it_is_described() throws IOException {
    String readme = Files.readString(Path.of("templates/README.md"), StandardCharsets.UTF_8);
    String section = readme.substring(readme.indexOf("\n## Påminnelsen"));

    assertThat(MailElements.NAMES)
        .allSatisfy(name -> assertThat(section).containsPattern("`<" + name + "/?>`"));
  }
}

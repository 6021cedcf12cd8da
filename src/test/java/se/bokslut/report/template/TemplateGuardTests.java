package se.bokslut.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.Severity;
import se.bokslut.indicator.Calculation;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.platform.Definitions;
import se.bokslut.report.Cause;
import se.bokslut.report.FollowUps;
import se.bokslut.report.Statement;
import se.bokslut.report.view.AgreementReportView;
import se.bokslut.report.view.AgreementView;
import se.bokslut.report.view.AlfView;
import se.bokslut.report.view.AreaView;
import se.bokslut.report.view.CauseView;
import se.bokslut.report.view.ChangeView;
import se.bokslut.report.view.ChangesView;
import se.bokslut.report.view.CommentView;
import se.bokslut.report.view.CoverageView;
import se.bokslut.report.view.DetailsView;
import se.bokslut.report.view.FigureView;
import se.bokslut.report.view.FindingView;
import se.bokslut.report.view.GoalAreaView;
import se.bokslut.report.view.GrantView;
import se.bokslut.report.view.IndicatorView;
import se.bokslut.report.view.Issue;
import se.bokslut.report.view.KindView;
import se.bokslut.report.view.LevelView;
import se.bokslut.report.view.LevelYearView;
import se.bokslut.report.view.ListSource;
import se.bokslut.report.view.MergedView;
import se.bokslut.report.view.NationReportView;
import se.bokslut.report.view.OrganisationView;
import se.bokslut.report.view.PartyView;
import se.bokslut.report.view.PathView;
import se.bokslut.report.view.PlannedReport;
import se.bokslut.report.view.RegionSummaryView;
import se.bokslut.report.view.RemarkView;
import se.bokslut.report.view.ReportMaterial;
import se.bokslut.report.view.ReportView;
import se.bokslut.report.view.RowSources;
import se.bokslut.report.view.SheetView;
import se.bokslut.report.view.TargetView;
import se.bokslut.report.view.ThesisView;
import se.bokslut.report.view.TypeView;
import se.bokslut.report.view.UnitLevelView;
import se.bokslut.report.view.VerdictView;
import se.bokslut.report.view.WindowView;

/** Guards what the office reads about templates, and that every code has a word. */
class TemplateGuardTests {

  private static final Path TEMPLATES = Path.of("templates");

  /** Those that no template sees. */
  private static final Set<String> NOT_SEEN =
      Set.of(
          ListSource.class.getSimpleName(),
          ReportMaterial.class.getSimpleName(),
          Issue.class.getSimpleName(),
          PlannedReport.class.getSimpleName(),
          RowSources.class.getSimpleName());

  private static final List<Class<? extends Record>> VIEWS =
      List.of(
          ReportView.class,
          MergedView.class,
          GrantView.class,
          TypeView.class,
          DetailsView.class,
          AgreementReportView.class,
          AreaView.class,
          PartyView.class,
          NationReportView.class,
          RegionSummaryView.class,
          RemarkView.class,
          OrganisationView.class,
          IndicatorView.class,
          FigureView.class,
          TargetView.class,
          AgreementView.class,
          GoalAreaView.class,
          PathView.class,
          CommentView.class,
          CoverageView.class,
          KindView.class,
          LevelView.class,
          LevelYearView.class,
          UnitLevelView.class,
          WindowView.class,
          VerdictView.class,
          AlfView.class,
          ThesisView.class,
          SheetView.class,
          FindingView.class,
          ChangesView.class,
          ChangeView.class,
          CauseView.class);

  private static String readme() throws IOException {
    return Files.readString(TEMPLATES.resolve("README.md"), StandardCharsets.UTF_8);
  }

  static List<Class<? extends Record>> views() {
    return VIEWS;
  }

  @Test
  void no_view_is_forgotten_here() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/se/bokslut/report/view"))) {
      for (Path file : files.toList()) {
        if (Files.readString(file, StandardCharsets.UTF_8).contains("public record ")) {
          names.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    names.removeAll(NOT_SEEN);

    assertThat(VIEWS).extracting(Class::getSimpleName).containsExactlyInAnyOrderElementsOf(names);
  }

  @ParameterizedTest
  @MethodSource("views")
  void every_component_of_a_view_is_described(Class<? extends Record> view) throws IOException {
    String heading = "### " + view.getSimpleName().replace("View", "").toLowerCase(Locale.ROOT);
    String readme = readme();
    int start = readme.indexOf(heading + "\n");
    assertThat(start).as("%s in templates/README.md", heading).isNotNegative();
    String section = readme.substring(start, readme.indexOf("\n#", start + 1));

    assertThat(Arrays.stream(view.getRecordComponents()).map(RecordComponent::getName))
        .allSatisfy(name -> assertThat(section).contains("| `" + name));
  }

  @Test
  void every_element_and_what_a_value_tells_is_described() throws IOException {
    String readme = readme();

    assertThat(Vocabulary.names())
        .allSatisfy(name -> assertThat(readme).containsPattern("`<" + name + "[ >`/]"));
    assertThat(CellModel.KEYS).allSatisfy(key -> assertThat(readme).contains("| `." + key + "`"));
    assertThat(Shipped.material(FollowUps.withHospital().make()).lists())
        .flatExtracting(ListSource::fields)
        .allSatisfy(field -> assertThat(readme).contains("`" + field.name() + "`"));
  }

  @Test
  void every_function_and_macro_that_is_shared_is_described() throws IOException {
    String readme = readme();
    Pattern definition = Pattern.compile("<#(?:function|macro) (\\S+?)[ >]");
    List<String> names = new ArrayList<>();
    Shipped.folder()
        .texts()
        .forEach(
            (file, text) -> {
              Matcher found = definition.matcher(text);
              while (file.startsWith("gemensamt/") && found.find()) {
                names.add(found.group(1));
              }
            });

    assertThat(names)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(readme).containsPattern("`[^`]*\\b?" + name + "[^`]*`"));
  }

  @Test
  void every_code_has_a_word_of_its_own() {
    assertDistinct("slag", Definitions.kinds().kinds().stream().map(KindDefinition::code));
    assertDistinct("allvar", Arrays.stream(Severity.values()).map(Severity::code));
    assertDistinct("anmärkning", Arrays.stream(FindingCode.values()).map(FindingCode::code));
    assertDistinct("riktning", keywords(IndicatorDefinition.Direction.values()));
    assertDistinct("beräkning", keywords(Calculation.RollUp.values()));
    assertDistinct("del", Stream.of("N", "D", "V"));
    assertDistinct(
        "leverans",
        Stream.of(
            "accepted",
            "accepted-with-remarks",
            "rejected",
            "ignored",
            "duplicate",
            "withdrawn",
            "replaced"));
    assertDistinct("ändrat", Arrays.stream(Statement.Kind.values()).map(Statement.Kind::code));
    assertDistinct("händelse", Arrays.stream(Cause.Event.values()).map(Cause.Event::code));
    assertDistinct("koppling", Stream.of("direct", "indirect"));
    assertThat(words("mått", keywords(IndicatorDefinition.Unit.values()).toList()))
        .allMatch(word -> !word.isBlank());
    assertThat(keywords(TargetStatus.values())).contains("met", "near", "missed", "unknown");
  }

  @Test
  void severities_are_called_what_the_terminal_calls_them() {
    assertThat(words("allvar", Arrays.stream(Severity.values()).map(Severity::code).toList()))
        .containsExactly(
            Arrays.stream(Severity.values()).map(Severity::swedish).toArray(String[]::new));
  }

  private static Stream<String> keywords(Enum<?>[] constants) {
    return Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  private static void assertDistinct(String hash, Stream<String> codes) {
    assertThat(words(hash, codes.distinct().toList()))
        .doesNotHaveDuplicates()
        .allMatch(word -> !word.isBlank());
  }

  private static List<String> words(String hash, List<String> codes) {
    String words =
        new TemplateEngine(
                Shipped.with(
                    "prov.ftlx",
                    "<#import \"/gemensamt/ord.ftlx\" as ord><#list codes as c>${ord.%s[c]}\n</#list>"
                        .formatted(hash)))
            .run("prov.ftlx", Map.of("codes", codes));
    return words.lines().toList();
  }
}

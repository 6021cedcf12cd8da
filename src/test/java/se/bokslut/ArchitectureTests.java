package se.bokslut;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;

/** The rooms of the house, which arrows point one way (docs/decisions). */
@AnalyzeClasses(packages = "se.bokslut", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  /** In the order in which data travels. */
  private static final List<String> ROOMS =
      List.of(
          "delivery",
          "spreadsheet",
          "dataset",
          "intake",
          "organisation",
          "consolidation",
          "indicator",
          "agreement",
          "report",
          "feedback");

  private static final String JOB = room("job");
  private static final String COMMAND = room("command");
  private static final String PLATFORM = room("platform");
  private static final String POI = "org.apache.poi..";

  private static final String[] DRAWING = {
    "se.bokslut.report.pdf..",
    "se.bokslut.report.excel..",
    "se.bokslut.report.html..",
    "se.bokslut.report.data.."
  };

  private static String room(String name) {
    return "se.bokslut." + name + "..";
  }

  private static String[] rooms(List<String> names) {
    return names.stream().map(ArchitectureTests::room).toArray(String[]::new);
  }

  @ArchTest static final ArchRule rooms_depend_only_on_rooms_above_them = oneWay();

  private static ArchRule oneWay() {
    List<ArchRule> rules = new ArrayList<>();
    for (int i = 0; i < ROOMS.size(); i++) {
      rules.add(
          classes()
              .that()
              .resideInAPackage(room(ROOMS.get(i)))
              .should()
              .onlyDependOnClassesThat(
                  not(resideInAPackage("se.bokslut.."))
                      .or(resideInAnyPackage(rooms(ROOMS.subList(0, i + 1)))))
              .allowEmptyShould(true));
    }
    return CompositeArchRule.of(rules).as("rooms depend only on rooms above them");
  }

  @ArchTest
  static final ArchRule every_class_lives_in_a_room =
      classes()
          .should()
          .resideInAnyPackage(
              java.util.stream.Stream.concat(
                      ROOMS.stream(), java.util.stream.Stream.of("job", "command", "platform"))
                  .map(ArchitectureTests::room)
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule nobody_imports_the_command_line =
      noClasses()
          .that()
          .resideOutsideOfPackage(COMMAND)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(COMMAND);

  @ArchTest
  static final ArchRule only_the_command_line_imports_jobs =
      noClasses()
          .that()
          .resideOutsideOfPackages(COMMAND, JOB)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(JOB);

  @ArchTest
  static final ArchRule only_commands_and_jobs_import_the_platform =
      noClasses()
          .that()
          .resideOutsideOfPackages(COMMAND, JOB, PLATFORM)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(PLATFORM);

  @ArchTest
  static final ArchRule the_report_knows_nothing_of_those_who_draw_it =
      noClasses()
          .that()
          .resideInAPackage("se.bokslut.report..")
          .and(not(resideInAnyPackage(DRAWING)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(DRAWING);

  @ArchTest
  static final ArchRule poi_is_used_only_where_workbooks_are_read_and_written =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "se.bokslut.spreadsheet..", "se.bokslut.report.excel..", "se.bokslut.feedback..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(POI);

  @ArchTest
  static final ArchRule templates_are_run_only_in_their_own_package =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.bokslut.report.template..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("freemarker..");

  @ArchTest
  static final ArchRule views_know_nothing_of_templates =
      noClasses()
          .that()
          .resideInAnyPackage("se.bokslut.report.view..", "se.bokslut.report.model..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("se.bokslut.report.template..");

  @ArchTest
  static final ArchRule the_model_knows_nothing_of_views =
      noClasses()
          .that()
          .resideInAPackage("se.bokslut.report.model..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("se.bokslut.report.view..");

  @ArchTest
  static final ArchRule openpdf_is_used_only_where_pages_are_drawn =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.bokslut.report.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.openpdf..");

  @ArchTest
  static final ArchRule workbooks_are_read_only_in_the_spreadsheet_room =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.bokslut.spreadsheet..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "org.apache.poi.xssf.eventusermodel..",
                      "org.apache.poi.hssf.eventusermodel..",
                      "org.apache.poi.poifs.crypt..",
                      "org.apache.poi.xssf.binary..",
                      "com.fasterxml.aalto..",
                      "org.dhatim..")
                  .or(
                      JavaClass.Predicates.type(
                          org.apache.poi.ss.usermodel.WorkbookFactory.class)));

  @ArchTest
  static final ArchRule workbooks_are_written_outside_the_spreadsheet_room =
      noClasses()
          .that()
          .resideInAPackage("se.bokslut.spreadsheet..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi.xssf.streaming..", "org.apache.poi.xddf..");

  @ArchTest
  static final ArchRule kinds_are_plain_java =
      noClasses()
          .that()
          .resideInAnyPackage("se.bokslut.dataset..", "se.bokslut.spreadsheet..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "java.sql..", "javax.sql..", "org.postgresql..");

  @ArchTest
  static final ArchRule jobs_are_laid_out_only_in_the_job_room =
      noClasses()
          .that()
          .resideOutsideOfPackage(JOB)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.springframework.batch..")
                  .and(
                      simpleNameEndingWith("JobBuilder")
                          .or(simpleNameEndingWith("StepBuilder"))
                          .or(simpleNameEndingWith("JobOperator"))));

  @ArchTest
  static final ArchRule no_field_is_injected =
      noFields()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .orShould()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
          .orShould()
          .beAnnotatedWith("jakarta.annotation.Resource")
          .orShould()
          .beAnnotatedWith("jakarta.inject.Inject");

  @ArchTest
  static final ArchRule static_state_does_not_change =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule every_package_is_null_marked = classes().should(liveInNullMarkedPackage());

  private static ArchCondition<JavaClass> liveInNullMarkedPackage() {
    return new ArchCondition<>("live in a package that is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
        events.add(
            new SimpleConditionEvent(
                type, marked, type.getPackageName() + " holds " + type.getSimpleName()));
      }
    };
  }

  @ArchTest
  static final ArchRule time_comes_from_a_given_clock =
      noClasses()
          .should()
          .accessTargetWhere(
              called(
                  "asks the machine for the time",
                  target ->
                      (target.getName().equals("now")
                              && target.getOwner().getPackageName().startsWith("java.time")
                              && !takesClock(target))
                          || (target.getOwner().isEquivalentTo(Clock.class)
                              && target.getName().startsWith("tick"))
                          || (target.getOwner().isEquivalentTo(System.class)
                              && target.getName().equals("currentTimeMillis"))
                          || (target.getOwner().isEquivalentTo(java.util.Date.class)
                              && target.getName().equals("<init>"))));

  private static boolean takesClock(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitCallTarget call
        && call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  @ArchTest
  static final ArchRule the_machines_clock_and_zone_are_named_only_on_the_platform =
      noClasses()
          .that()
          .resideOutsideOfPackages(PLATFORM, COMMAND)
          .should()
          .accessTargetWhere(
              called(
                  "takes the machine's clock or zone",
                  target ->
                      (target.getOwner().isEquivalentTo(Clock.class)
                              && target.getName().startsWith("system"))
                          || target.getName().equals("systemDefault")));

  @ArchTest
  static final ArchRule no_default_locale_or_time_zone_is_used =
      noClasses()
          .should()
          .accessTargetWhere(
              called(
                  "takes a default of the machine",
                  target ->
                      (target.getName().equals("getDefault")
                              && (target.getOwner().isEquivalentTo(Locale.class)
                                  || target.getOwner().isEquivalentTo(TimeZone.class)))
                          || (target.getOwner().isEquivalentTo(String.class)
                              && (target.getName().equals("toLowerCase")
                                  || target.getName().equals("toUpperCase"))
                              && ((AccessTarget.CodeUnitCallTarget) target)
                                  .getRawParameterTypes()
                                  .isEmpty())));

  private static DescribedPredicate<JavaAccess<?>> called(
      String description, java.util.function.Predicate<AccessTarget> test) {
    return DescribedPredicate.describe(description, access -> test.test(access.getTarget()));
  }

  @ArchTest
  static final ArchRule nothing_is_written_past_the_terminal_of_the_command_line =
      noClasses()
          .that()
          .resideOutsideOfPackage(COMMAND)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule names_say_what_a_class_does =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("DTO")
          .orShould()
          .haveSimpleNameEndingWith("Dto");
}

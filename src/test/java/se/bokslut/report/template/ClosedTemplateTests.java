package se.bokslut.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.FollowUps;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Measure;

/** Templates reach nothing but what they are given. */
class ClosedTemplateTests {

  private static final Map<String, Object> GIVEN =
      Map.of(
          "report", Shipped.material(FollowUps.withHospital().make()).view(), "medium", Medium.PDF);

  private static String run(String text) {
    return new TemplateEngine(new TemplateFolder(Map.of("prov.ftlx", text)))
        .run("prov.ftlx", GIVEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
        "${\"freemarker.template.utility.JythonRuntime\"?new()}",
        "${report?api.getClass()}",
        "${report.class.name}",
        "${report.getClass().name}",
        "${report.region.toString()}",
        "${report.coverage.class}",
        "${report.years.class}",
        "${report.region.figures.getClass()}",
        "${.data_model.class}",
        "${.data_model.getClass()}",
        "${.globals.System}",
        "${report.region.figures.publications.value.cell}",
        "<#include \"/etc/passwd\">",
        "<#include \"../../pom.xml\">",
        "<#include \"file:///etc/passwd\">",
        "<#assign a = \"${'freemarker.template.utility.Execute'?new()}\"?interpret><@a/>"
      })
  void reaches_no_class_and_no_file(String text) {
    assertThatThrownBy(() -> run(text)).isInstanceOf(FaultyTemplateException.class);
  }

  @Test
  void sees_the_components_of_views_and_nothing_else() {
    assertThat(run("${report.region?keys?join(' ')}"))
        .isEqualTo(
            "code name level provider units figures targets agreements pathYears paths comments deliveries levels");
    assertThat(run("<#list report.region as name, value>${name} </#list>")).contains("agreements");
    assertThat(run("${(report.diaryNumber)!'inget'} ${medium} ${report.cutOffDate} ${report.year}"))
        .isEqualTo("inget pdf 2026-05-15 2025");
  }

  @ParameterizedTest
  @ValueSource(strings = {"path", "optional", "class", "record"})
  void is_refused_everything_that_is_not_on_the_list(String kind) {
    Object given =
        switch (kind) {
          case "path" -> Path.of("x");
          case "optional" -> Optional.of(Path.of("x"));
          case "class" -> String.class;
          default -> new Measure(Measure.Form.PLAIN, 0);
        };

    assertThatThrownBy(() -> new ClosedWrapper().wrap(given))
        .hasMessageContaining("En mall får inte använda något av typen");
  }

  @Test
  void escapes_text_in_elements_and_attributes() throws Exception {
    TemplateEngine engine =
        new TemplateEngine(new TemplateFolder(Map.of("prov.ftlx", "<p a=\"${x}\">${x}</p>")));

    assertThat(engine.run("prov.ftlx", Map.of("x", "<b> & \"c\"")))
        .isEqualTo(
            "<p at=\"prov.ftlx:1\" a=\"&lt;b&gt; &amp; &quot;c&quot;\">&lt;b&gt; &amp; &quot;c&quot;</p>");
  }

  @Test
  void tells_what_words_depend_on_as_it_is_displayed() {
    Measure whole = new Measure(Measure.Form.PLAIN, 0);
    TemplateEngine engine =
        new TemplateEngine(
            new TemplateFolder(
                Map.of(
                    "prov.ftlx",
                    "<#list cells as c>${c.text}|${c.plain} ${c.delivered?c} ${c.preliminary?c} ${c.positive?c} ${c.negative?c} ${c.zero?c};</#list>")));

    assertThat(
            engine.run(
                "prov.ftlx",
                Map.of(
                    "cells",
                    java.util.List.of(
                        new Cell.Figure(Fraction.of(2), whole, true),
                        new Cell.Change(Fraction.of(-2), whole),
                        new Cell.Change(Fraction.of(1).dividedBy(Fraction.of(4)), whole),
                        Cell.NOT_DELIVERED))))
        .isEqualTo(
            "2\u00A0(prel.)|2 true true true false false;\u22122|\u22122 true false false true false;0|0 true false false false true;–|– false false false false false;");
  }
}

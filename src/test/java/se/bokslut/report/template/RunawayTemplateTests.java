package se.bokslut.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates that never end are stopped, and told by their place. */
class RunawayTemplateTests {

  private static final Limits SMALL = new Limits(10_000, 1_000);

  private static String run(String text, Limits limits) {
    return new TemplateEngine(new TemplateFolder(Map.of("prov.ftlx", text)), limits)
        .run("prov.ftlx", Map.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <#list 1.. as i></#list>                                   | mallen blev aldrig klar
          <#list 1..><#items as i></#items></#list>                  | mallen blev aldrig klar
          <#assign a><#list 1.. as i>text</#list></#assign>          | mallen blev aldrig klar
          <#function f><#list 1.. as i></#list></#function>${f()}    | mallen blev aldrig klar
          <#list 1.. as i>text</#list>                               | mallen skriver mer än en rapport rymmer: över 1000 tecken
          """)
  void is_stopped(String text, String words) {
    assertThatThrownBy(() -> run("\n" + text, SMALL))
        .isInstanceOf(FaultyTemplateException.class)
        .hasMessageContaining("prov.ftlx, rad 2: " + words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <#macro m><@m/></#macro><@m/>
          <#function f x><#return f(x)></#function>${f(1)}
          <#include "prov.ftlx">
          """)
  void does_not_call_itself_for_ever(String text) {
    assertThatThrownBy(() -> run("\n" + text, Limits.OF_REPORTS))
        .isInstanceOf(FaultyTemplateException.class)
        .hasMessageContaining("prov.ftlx, rad 2: mallen anropar sig själv utan att bli klar");
  }

  @Test
  void elements_do_not_stand_in_each_other_without_end() {
    String xml = "<p>".repeat(100_000);

    assertThatThrownBy(() -> Elements.read(xml, new Place("prov.ftlx", 1)))
        .isInstanceOf(FaultyTemplateException.class)
        .hasMessageContaining("prov.ftlx, rad 1: <p> står mer än 100 element djupt");
  }

  @Test
  void what_ends_is_not_touched() {
    assertThat(
            run(
                    """
                <#macro m n>
                  <#if n gt 0>${n}<@m n - 1/></#if>
                </#macro>
                <@m 2/><#list 1..2 as i>${i}<#sep>,</#sep></#list><#list [3]><#items as j>${j}</#items></#list>
                """,
                    SMALL)
                .replaceAll("\\s", ""))
        .isEqualTo("211,23");
  }
}

package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkUpTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<em>E. coli</em> i <strong>blod</strong>|E. coli i blod",
        "H<sub>2</sub>O och 10<sup>3</sup>|H2O och 103",
        "<p>Ett</p><p lang=\"sv\">två</p>|Ett två",
        "V&aring;rd &amp; &#8211; om&#x73;org|Vård & – omsorg",
        "&lt;i&gt;Aspergillus&lt;/i&gt;|Aspergillus",
        "Värden <5 och p < 0.05 men a>b|Värden <5 och p < 0.05 men a>b",
        "AT&T|AT&T",
        "Rad<br/>brytning|Rad brytning"
      })
  void leaves_the_text_as_a_reader_sees_it(String written, String read) {
    assertThat(MarkUp.removed(written)).isEqualTo(read);
  }
}

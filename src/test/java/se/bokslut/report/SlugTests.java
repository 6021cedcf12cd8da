package se.bokslut.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTests {

  @ParameterizedTest
  @CsvSource({
    "Regionalt ALF-avtal Uppsala, regionalt-alf-avtal-uppsala",
    "Strategi för närvårdssamverkan 2021–2023, strategi-for-narvardssamverkan-2021-2023",
    "ÅÄÖ, aao",
    "../../etc/passwd, etc-passwd",
    "'  RUFU / ALF  ', rufu-alf",
    "契約, utan-namn"
  })
  void is_a_name_that_any_file_system_takes(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }
}

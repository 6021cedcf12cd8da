package se.bokslut.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

  @Test
  void tells_names_apart_that_differ_in_signs_only() {
    assertThat(Slug.distinct(List.of("RUFU/ALF", "RUFU ALF", "Vård", "RUFU ALF")))
        .containsOnly(
            Map.entry("rufu-alf", "RUFU/ALF"),
            Map.entry("rufu-alf-2", "RUFU ALF"),
            Map.entry("vard", "Vård"));
  }
}

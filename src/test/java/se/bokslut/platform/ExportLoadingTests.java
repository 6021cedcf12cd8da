package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mapping files of exports: what is wrong in one is told with its file. */
class ExportLoadingTests {

  @TempDir Path folder;
  private DefinitionFolder definitions;

  @BeforeEach
  void kind() throws IOException {
    definitions = new DefinitionFolder(folder);
    definitions.write("kinds/visits.yaml", DefinitionFolder.KIND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{export: x, kind: borta, columns: {}}|underlaget borta finns inte",
        "{export: x, kind: visits, columns: {Borta: [Gone]}}|har ingen kolumn Borta",
        "{export: x, kind: visits, rows-of: Borta, columns: {}}|har ingen kolumn Borta",
        "{export: x, kind: visits, needed: Borta, columns: {}}|har ingen kolumn Borta",
        "{export: x, kind: visits, authors: greek, columns: {}}|authors kan inte vara greek",
        "{export: x, kinds: [{kind: visits, okänd: 1}]}|okänd nyckel okänd",
        "{export: x, kind: visits, columns: {A: {headings: [B], type: authors, field: a}}}|how authors are written"
      })
  void tells_what_is_wrong(String mapping, String fault) throws IOException {
    assertThatExceptionOfType(FaultyDefinitionsException.class)
        .isThrownBy(
            () -> KindDefinitionLoader.load(definitions.write("exports/x.yaml", mapping + "\n")))
        .withMessageContaining(fault)
        .withMessageContaining("x.yaml");
  }

  @Test
  void one_kind_of_an_export_takes_the_rows_that_no_other_takes() {
    assertThat(Definitions.kinds().kinds())
        .filteredOn(kind -> kind.export() != null && kind.export().code().equals("diva"))
        .extracting(
            kind -> kind.code() + " " + (kind.export() == null ? "" : kind.export().rowsOf()))
        .containsExactly("publications null", "dissertations event");
  }
}

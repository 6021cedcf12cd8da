package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierReaderTests {

  private static Reading read(String text, ColumnType type) {
    return IdentifierReader.read(Cells.text(text), type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1000/abc.1",
        "10.1000/ABC.1",
        "https://doi.org/10.1000/abc.1",
        "http://dx.doi.org/10.1000/abc.1",
        "doi.org/10.1000/abc.1",
        "doi:10.1000/abc.1",
        "DOI: 10.1000/abc.1",
        "doi:https://doi.org/10.1000/abc.1",
        "10.1000/ abc.1",
        "10.1000/\u00A0abc.1",
        "10.1000/\u200Babc.1",
        "\u000210.1000/abc.1"
      })
  void reads_every_way_to_write_a_doi(String text) {
    assertThat(Readings.clean(read(text, ColumnType.DOI))).isEqualTo("10.1000/abc.1");
  }

  @ParameterizedTest
  @CsvSource({
    "10.1002/(SICI)1&lt;1::AID&gt;3.0,10.1002/(sici)1<1::aid>3.0",
    "10.1000/a&amp;b,10.1000/a&b",
    "10.1000/a&#38;b,10.1000/a&b",
    "10.1000/a&#x26;b,10.1000/a&b",
    "10.1000/a&unknown;b,10.1000/a&unknown;b"
  })
  void resolves_entities_in_a_doi(String text, String doi) {
    assertThat(Readings.clean(read(text, ColumnType.DOI))).isEqualTo(doi);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.100/abc",
        "10.1000",
        "10.1000/",
        "11.1000/abc",
        "10.1234567890/abc",
        "se text"
      })
  void refuses_what_is_no_doi(String text) {
    assertThat(Readings.fault(read(text, ColumnType.DOI))).isEqualTo(FindingCode.UNREADABLE_VALUE);
  }

  @Test
  void reads_a_pubmed_id() {
    assertThat(Readings.clean(read("12345678", ColumnType.PMID))).isEqualTo("12345678");
    assertThat(Readings.clean(read("PMID: 12345678", ColumnType.PMID))).isEqualTo("12345678");
    assertThat(Readings.clean(IdentifierReader.read(Cells.number("12345678"), ColumnType.PMID)))
        .isEqualTo("12345678");
    assertThat(Readings.fault(read("PMC12345", ColumnType.PMID)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
  }

  @Test
  void reads_a_web_of_science_id() {
    assertThat(Readings.clean(read("WOS:000123456700012", ColumnType.ISI)))
        .isEqualTo("000123456700012");
    assertThat(Readings.clean(read("wos:A1990CX01200001", ColumnType.ISI)))
        .isEqualTo("A1990CX01200001");
    assertThat(Readings.clean(IdentifierReader.read(Cells.number("123456700012"), ColumnType.ISI)))
        .isEqualTo("000123456700012");
    assertThat(Readings.fault(read("123456700012", ColumnType.ISI)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
  }

  @Test
  void reads_a_scopus_id() {
    assertThat(Readings.clean(read("2-s2.0-85012345678", ColumnType.EID)))
        .isEqualTo("2-s2.0-85012345678");
    assertThat(Readings.clean(read("85012345678", ColumnType.EID))).isEqualTo("2-s2.0-85012345678");
    assertThat(Readings.fault(read("3-s2.0-85012345678", ColumnType.EID)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "0378-5955,0378-5955",
    "03785955,0378-5955",
    "ISSN 0378-5955,0378-5955",
    "2434-561x,2434-561X",
    "0378\u20135955,0378-5955"
  })
  void reads_an_issn(String text, String issn) {
    assertThat(Readings.clean(read(text, ColumnType.ISSN))).isEqualTo(issn);
  }

  @Test
  void tells_a_wrong_issn_digit_from_a_wrong_form() {
    assertThat(Readings.fault(read("0378-5956", ColumnType.ISSN)))
        .isEqualTo(FindingCode.WRONG_CHECK_DIGIT);
    assertThat(Readings.fault(read("0378-595", ColumnType.ISSN)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
    assertThat(Readings.fault(read("X378-5955", ColumnType.ISSN)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "978-0-306-40615-7",
        "9780306406157",
        "ISBN 978-0-306-40615-7",
        "0-306-40615-2",
        "ISBN: 0306406152"
      })
  void reads_an_isbn_of_10_or_13_digits_as_13(String text) {
    assertThat(Readings.clean(read(text, ColumnType.ISBN))).isEqualTo("9780306406157");
  }

  @Test
  void tells_a_wrong_isbn_digit_from_a_wrong_form() {
    assertThat(Readings.clean(read("0-8044-2957-X", ColumnType.ISBN))).isEqualTo("9780804429573");
    assertThat(Readings.fault(read("978-0-306-40615-8", ColumnType.ISBN)))
        .isEqualTo(FindingCode.WRONG_CHECK_DIGIT);
    assertThat(Readings.fault(read("0-306-40615-3", ColumnType.ISBN)))
        .isEqualTo(FindingCode.WRONG_CHECK_DIGIT);
    assertThat(Readings.fault(read("977-0-306-40615-7", ColumnType.ISBN)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "urn:nbn:se:uu:diva-123456",
    "URN:NBN:se:uu:diva-123456",
    "http://urn.kb.se/resolve?urn=urn:nbn:se:uu:diva-123456"
  })
  void reads_a_urn_nbn(String text) {
    assertThat(Readings.clean(read(text, ColumnType.URN_NBN)))
        .isEqualTo("urn:nbn:se:uu:diva-123456");
  }

  @Test
  void refuses_what_is_no_urn_nbn() {
    assertThat(Readings.fault(read("diva-123456", ColumnType.URN_NBN)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"232100-0024", "2321000024", "16232100-0024", "SE 232100-0024"})
  void reads_an_organisation_number(String text) {
    assertThat(Readings.clean(read(text, ColumnType.ORGANISATION_NUMBER))).isEqualTo("232100-0024");
  }

  @Test
  void tells_a_wrong_organisation_digit_from_a_wrong_form() {
    assertThat(Readings.fault(read("232100-0025", ColumnType.ORGANISATION_NUMBER)))
        .isEqualTo(FindingCode.WRONG_CHECK_DIGIT);
    assertThat(Readings.fault(read("231900-0024", ColumnType.ORGANISATION_NUMBER)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
  }
}

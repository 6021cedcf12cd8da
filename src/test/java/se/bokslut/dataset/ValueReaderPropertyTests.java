package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import se.bokslut.spreadsheet.CellValue;

/** What holds of the readers of values whatever a cell holds (spec input "Cell values"). */
class ValueReaderPropertyTests {

  /** Fixed, so that every build tries the same values. */
  private static final String SEED = "20261126";

  private static final int THIS_YEAR = 2026;
  private static final Pseudonymiser PSEUDONYMISER =
      new Pseudonymiser("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
  private static final CellReader CELLS = new CellReader(PSEUDONYMISER, THIS_YEAR);

  private static ColumnDefinition column(ColumnType type) {
    return new ColumnDefinition(
        "Kolumn",
        List.of(),
        Collections.nCopies(type.width(), "field"),
        type,
        false,
        NumberRange.ALL,
        type == ColumnType.WORD ? new Vocabulary(Map.of("ja", List.of("Ja")), null) : null,
        null,
        new CellManner(true, AuthorGrammar.SCOPUS, true, ",;", "/", List.of("gold"), null),
        false);
  }

  @Property(seed = SEED)
  void a_word_is_sought_as_it_compares(@ForAll("nearWords") String text) {
    SoughtWords words = new SoughtWords("inga", "summa", "total");

    assertThat(words.hold(text))
        .isEqualTo(List.of("inga", "summa", "total").contains(HeadingName.plain(text)));
  }

  @Provide
  Arbitrary<String> nearWords() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "inga",
            "INGA",
            "ín",
            "ga",
            "summa",
            "Total",
            " ",
            "\u00A0",
            "_",
            "*",
            ":",
            "-",
            "1",
            "x",
            "\u0301",
            " ".repeat(5_000));
    return pieces.list().ofMinSize(0).ofMaxSize(4).map(list -> String.join("", list));
  }

  @Property(seed = SEED)
  void no_text_whatever_makes_a_reader_fail(
      @ForAll("cells") CellValue cell,
      @ForAll ColumnType type,
      @ForAll HeadingName.Unit headingUnit) {
    assertThatCode(() -> CELLS.read(cell, column(type), headingUnit)).doesNotThrowAnyException();
  }

  @Property(seed = SEED)
  void a_number_is_the_same_however_it_is_grouped_signed_and_marked(
      @ForAll("amounts") BigDecimal amount,
      @ForAll("groupMarks") String groupMark,
      @ForAll("minusSigns") String minus,
      @ForAll("spaces") String space) {
    String written = written(amount.abs(), groupMark);
    String signed = amount.signum() < 0 ? minus.replace("#", written) : written;

    Reading read =
        CELLS.read(
            new CellValue.Text(space + signed + space),
            column(ColumnType.DECIMAL),
            HeadingName.Unit.NONE);

    assertThat(new BigDecimal(Readings.clean(read))).isEqualByComparingTo(amount);
  }

  @Property(seed = SEED)
  void money_is_in_kronor_whatever_unit_stands_in_the_cell_or_the_heading(
      @ForAll("amounts") BigDecimal amount, @ForAll("moneyUnits") String unit) {
    String number = written(amount.abs(), " ");
    BigDecimal kronor =
        switch (unit) {
          case "tkr" -> amount.abs().movePointRight(3);
          case "Mkr" -> amount.abs().movePointRight(6);
          default -> amount.abs();
        };

    Reading inCell =
        CELLS.read(
            new CellValue.Text(number + " " + unit),
            column(ColumnType.MONEY),
            HeadingName.Unit.TKR);
    Reading inHeading =
        CELLS.read(new CellValue.Text(number), column(ColumnType.MONEY), HeadingName.unitOf(unit));

    assertThat(new BigDecimal(Readings.clean(inCell))).isEqualByComparingTo(kronor);
    assertThat(new BigDecimal(Readings.clean(inHeading))).isEqualByComparingTo(kronor);
  }

  @Property(seed = SEED)
  void a_day_is_the_same_in_every_way_of_writing_it(
      @ForAll("days") LocalDate day, @ForAll @IntRange(max = 7) int way) {
    String month = SwedishMonths.NAMES.get(day.getMonthValue() - 1);
    CellValue cell =
        switch (way) {
          case 0 -> new CellValue.Text(day.toString());
          case 1 -> new CellValue.Text(day.toString().replace("-", ""));
          case 2 ->
              new CellValue.Text(
                  "%d/%d %d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
          case 3 ->
              new CellValue.Text("%d %s %d".formatted(day.getDayOfMonth(), month, day.getYear()));
          case 4 ->
              new CellValue.Text(
                  "%d %s. %d"
                      .formatted(
                          day.getDayOfMonth(),
                          month.substring(0, 3).toUpperCase(Locale.ROOT),
                          day.getYear()));
          case 5 -> new CellValue.Text(day + " 23:59:59");
          case 6 ->
              new CellValue.Text(
                  "%02d/%02d/%d 07:08:09"
                      .formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
          default ->
              new CellValue.Moment(
                  LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), 7, 8));
        };

    Reading read = CELLS.read(cell, column(ColumnType.DATE), HeadingName.Unit.NONE);

    assertThat(Readings.clean(read)).isEqualTo(day.toString());
  }

  @Property(seed = SEED)
  void a_half_year_is_the_same_in_every_way_of_writing_it(
      @ForAll @IntRange(min = 2000, max = 2099) int year,
      @ForAll boolean spring,
      @ForAll @IntRange(max = 5) int way) {
    String term = spring ? "VT" : "HT";
    String text =
        switch (way) {
          case 0 -> year + term;
          case 1 -> term + year % 100 / 10 + year % 10;
          case 2 -> term + " " + year;
          case 3 -> year + "-" + (spring ? 1 : 2);
          case 4 -> term.toLowerCase(Locale.ROOT) + year;
          default -> year + " " + term;
        };

    Reading read =
        CELLS.read(new CellValue.Text(text), column(ColumnType.HALF_YEAR), HeadingName.Unit.NONE);

    assertThat(Readings.clean(read)).isEqualTo(year + term);
  }

  @Property(seed = SEED)
  void a_doi_that_has_been_read_is_read_again_as_itself(
      @ForAll("doiSuffixes") String suffix, @ForAll("doiPrefixes") String prefix) {
    Reading read =
        CELLS.read(
            new CellValue.Text(prefix + "10.1234/" + suffix),
            column(ColumnType.DOI),
            HeadingName.Unit.NONE);
    String doi = Readings.clean(read);

    Reading again =
        CELLS.read(new CellValue.Text(doi), column(ColumnType.DOI), HeadingName.Unit.NONE);

    assertThat(doi).startsWith("10.1234/").isEqualTo(doi.toLowerCase(Locale.ROOT));
    assertThat(Readings.clean(again)).isEqualTo(doi);
  }

  @Property(seed = SEED)
  void of_ten_last_signs_of_an_issn_one_at_most_is_right(
      @ForAll @IntRange(max = 9_999_999) int number) {
    String seven = "%07d".formatted(number);

    long right =
        "0123456789X"
            .chars()
            .mapToObj(last -> seven.substring(0, 4) + "-" + seven.substring(4) + (char) last)
            .map(
                issn ->
                    CELLS.read(
                        new CellValue.Text(issn), column(ColumnType.ISSN), HeadingName.Unit.NONE))
            .filter(Reading.Read.class::isInstance)
            .count();

    assertThat(right).isEqualTo(1);
  }

  @Property(seed = SEED)
  void an_identity_number_is_one_person_in_ten_and_twelve_digits_and_never_shown(
      @ForAll("birthDays") LocalDate born,
      @ForAll @IntRange(max = 999) int serial,
      @ForAll boolean coordination,
      @ForAll("separators") String separator) {
    String ten = identityNumber(born, serial, coordination);
    String withCentury = born.getYear() / 100 + ten.substring(0, 6) + separator + ten.substring(6);
    String withoutCentury = ten.substring(0, 6) + separator + ten.substring(6);

    Reading twelve = person(withCentury);
    Reading short10 = person(withoutCentury);

    assertThat(twelve).isInstanceOf(Reading.Read.class).isEqualTo(short10);
    assertThat(twelve.toString()).doesNotContain(ten);
    assertThat(IdentityNumberMask.mask("Se " + withCentury + " ovan")).doesNotContain(ten);
    assertThat(IdentityNumberMask.mask(withCentury)).doesNotContain(ten.substring(6));
  }

  @Property(seed = SEED)
  void a_wrong_check_digit_is_never_a_person(
      @ForAll("birthDays") LocalDate born,
      @ForAll @IntRange(max = 999) int serial,
      @ForAll @IntRange(min = 1, max = 9) int off) {
    String ten = identityNumber(born, serial, false);
    int wrong = (ten.charAt(9) - '0' + off) % 10;

    Reading read = person(ten.substring(0, 6) + "-" + ten.substring(6, 9) + wrong);

    assertThat(Readings.fault(read)).isEqualTo(FindingCode.WRONG_CHECK_DIGIT);
  }

  @Property(seed = SEED)
  void a_heading_compares_as_itself_in_capitals_with_marks_and_surplus_blanks(
      @ForAll("headings") String heading) {
    String untidy = "  " + heading.toUpperCase(Locale.ROOT).replace(" ", " \u00a0\n") + " *: ";

    assertThat(HeadingName.of(untidy).name()).isEqualTo(HeadingName.of(heading).name());
    assertThat(HeadingName.plain(HeadingName.plain(heading))).isEqualTo(HeadingName.plain(heading));
  }

  @Property(seed = SEED)
  void a_word_compares_alike_with_and_without_marks_on_its_letters(
      @ForAll @CharRange(from = '\u0000', to = '~') String word) {
    assertThat(HeadingName.plain(word + "\u00e5")).isEqualTo(HeadingName.plain(word + "a"));
    assertThat(HeadingName.plain("\u00e5" + word)).isEqualTo(HeadingName.plain("a" + word));
  }

  @Property(seed = SEED)
  void letters_lose_the_marks_that_the_normaliser_takes_from_them(
      @ForAll @CharRange(from = '\u0000', to = '\u017f') String text) {
    String normalised = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");

    assertThat(PlainText.withoutMarks(text)).isEqualTo(normalised);
    assertThat(PlainText.withoutMarks(text + "\u0301\u03b1")).isEqualTo(normalised + "\u03b1");
  }

  @Property(seed = SEED)
  void words_are_parted_by_one_blank_whatever_stood_between_them(
      @ForAll @Chars({'a', ' ', '\t', '\n', '\u00a0', '\u2009', '\u2028', '\u001f'}) String text) {
    assertThat(PlainText.withSingleBlanks(text))
        .isEqualTo(text.replaceAll("[\\s\\p{Z}]+", " ").strip());
  }

  private static Reading person(String text) {
    return CELLS.read(
        new CellValue.Text(text), column(ColumnType.PERSON_NUMBER), HeadingName.Unit.NONE);
  }

  /** Ten digits with the check digit that is worked out here by the rule itself. */
  private static String identityNumber(LocalDate born, int serial, boolean coordination) {
    int day = born.getDayOfMonth() + (coordination ? 60 : 0);
    String nine =
        "%02d%02d%02d%03d".formatted(born.getYear() % 100, born.getMonthValue(), day, serial);
    int sum = 0;
    for (int i = 0; i < nine.length(); i++) {
      int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return nine + (10 - sum % 10) % 10;
  }

  private static String written(BigDecimal amount, String groupMark) {
    String[] parts = amount.toPlainString().split("\\.", 2);
    StringBuilder whole = new StringBuilder(parts[0]);
    for (int at = whole.length() - 3; at > 0; at -= 3) {
      whole.insert(at, groupMark);
    }
    return parts.length == 1 ? whole.toString() : whole + "," + parts[1];
  }

  @Provide
  Arbitrary<CellValue> cells() {
    Arbitrary<CellValue> texts =
        Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings()
                    .withChars("0123456789-+.,/ :()%krMtXx\u2212\u00a0")
                    .ofMaxLength(24),
                Arbitraries.of(
                    "19850101-1234", "#REF!", "1e+99", "1E-99", "9".repeat(300), "((((", "-"))
            .map(text -> (CellValue) new CellValue.Text(text + "."));
    Arbitrary<CellValue> numbers =
        Combinators.combine(Arbitraries.bigDecimals().ofScale(6), Arbitraries.of(true, false))
            .as(CellValue.Decimal::new);
    Arbitrary<CellValue> moments =
        Dates.dates()
            .between(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31))
            .map(day -> new CellValue.Moment(day.atStartOfDay()));
    Arbitrary<CellValue> others =
        Arbitraries.of(CellValue.BLANK, new CellValue.Truth(true), new CellValue.Fault("#DIV/0!"));
    return Arbitraries.oneOf(texts, numbers, moments, others);
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<String> groupMarks() {
    return Arbitraries.of("", " ", "\u00a0", "\u202f", "\u2009");
  }

  @Provide
  Arbitrary<String> minusSigns() {
    return Arbitraries.of("-#", "\u2212#", "\u2013#", "#-", "(#)");
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of("", " ", "\u00a0");
  }

  @Provide
  Arbitrary<String> moneyUnits() {
    return Arbitraries.of("kr", "tkr", "Mkr");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));
  }

  @Provide
  Arbitrary<LocalDate> birthDays() {
    return Dates.dates().between(LocalDate.of(1927, 1, 1), LocalDate.of(THIS_YEAR, 12, 31));
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of("", "-", "\u2212", "\u2013");
  }

  @Provide
  Arbitrary<String> doiSuffixes() {
    return Arbitraries.strings().withChars("abcXYZ0189._;()/:-<>").ofMinLength(1).ofMaxLength(20);
  }

  @Provide
  Arbitrary<String> doiPrefixes() {
    return Arbitraries.of(
        "", "doi:", "DOI: ", "https://doi.org/", "http://dx.doi.org/", "https://doi.org/doi:");
  }

  @Provide
  Arbitrary<String> headings() {
    return Arbitraries.of(
        "Enhetskod", "Aktivitet %", "Antal författare från enheten", "Övrig drift", "URN:NBN");
  }
}

package se.bokslut.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Writes a workbook of made-up publications.
 *
 * <p>Seeded, so that every run measures the same bytes.
 */
final class BenchmarkWorkbook {

  static final List<String> HEADINGS =
      List.of(
          "Enhetskod",
          "Titel",
          "Publikationstyp",
          "Innehållstyp",
          "År",
          "Status",
          "Undertyp",
          "Författare",
          "Antal författare",
          "Antal författare från enheten",
          "Tidskrift",
          "ISSN",
          "EISSN",
          "DOI",
          "PMID",
          "Scopus-id",
          "Öppen tillgång",
          "Språk",
          "Volym",
          "Nummer",
          "Förlag",
          "Nyckelord",
          "Ämnen",
          "Anmärkning",
          "Kontrollerad av");
  private static final String[] WORDS =
      ("outcome surgery cohort register nationwide risk patients randomised trial heart stroke cancer "
              + "treatment follow-up mortality biomarker imaging children elderly rehabilitation "
              + "diabetes kidney vårdförlopp sjukvård behandling studie genetik läkemedel")
          .split(" ");

  private final SplittableRandom random;

  private BenchmarkWorkbook(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Writes rows numbered from {@code first}, whose numbers make their identifiers unique. */
  static void write(Path file, long seed, int first, int rows) throws IOException {
    BenchmarkWorkbook publications = new BenchmarkWorkbook(seed);
    PlainWorkbook.write(
        file,
        "Publikationer",
        HEADINGS,
        IntStream.range(first, first + rows).mapToObj(publications::publication));
  }

  private List<Object> publication(int number) {
    int authors = 1 + random.nextInt(8);
    return List.of(
        "U" + (1 + random.nextInt(20)),
        words(12) + " " + number,
        pick("Artikel", "Översikt", "Konferensbidrag", "Kapitel"),
        pick("Refereegranskat", "Övrigt vetenskapligt"),
        2020 + random.nextInt(6),
        random.nextInt(10) == 0 ? "aheadofprint" : "published",
        "",
        authors(authors),
        authors,
        1 + random.nextInt(authors),
        "Journal of " + words(2),
        "0378-5955",
        "",
        "10.1234/bokslut." + number,
        10_000_000 + number,
        "2-s2.0-" + (85_000_000_000L + number),
        pick("Ja", "Nej"),
        pick("eng", "swe"),
        1 + random.nextInt(90),
        1 + random.nextInt(12),
        "Förlaget " + words(1),
        words(6),
        words(4),
        random.nextInt(5) == 0 ? words(10) : "",
        "Kansliet");
  }

  private String authors(int count) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      names.append(i == 0 ? "" : "; ");
      names.append(pick("Andersson", "Öberg", "Lind", "Åkesson", "Berg", "Nyström"));
      names.append(", ").append(pick("Anna", "Björn", "Eva", "Lars", "Märta", "Per"));
    }
    return names.toString();
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }
}

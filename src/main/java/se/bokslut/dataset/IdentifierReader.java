package se.bokslut.dataset;

import java.util.Locale;
import java.util.regex.Pattern;
import se.bokslut.spreadsheet.CellValue;

/** Reads and normalises identifiers and their check digits (spec input "Cell values"). */
final class IdentifierReader {

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Zs}]+");
  private static final Pattern RESOLVER =
      Pattern.compile("^(?:https?://)?(?:dx\\.)?doi\\.org/|^doi:?", Pattern.CASE_INSENSITIVE);
  private static final String DOI_PREFIX = "10.";
  private static final int FEWEST_OF_REGISTRANT = 4;
  private static final int MOST_OF_REGISTRANT = 9;
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
  private static final Pattern PMID_SURPLUS = Pattern.compile("(?i)^pmid:?\\s*|\\.0+$");
  private static final Pattern ISSN_SURPLUS = Pattern.compile("(?i)^issn:?|[^0-9xX]");
  private static final Pattern ISSN = Pattern.compile("\\d{7}[\\dX]");
  private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,7}");
  private static final Pattern ISI = Pattern.compile("\\d{15}|A19\\d{2}[A-Z\\d]{5}\\d{5}");
  private static final Pattern EID = Pattern.compile("(?:2-S2\\.0-)?(\\d{9,12})");
  private static final Pattern NBN = Pattern.compile("urn:nbn:[a-z]{2}:\\S+");

  private IdentifierReader() {}

  static Reading read(CellValue cell, ColumnType type) {
    String text = HtmlEntities.resolve(CellReader.asText(cell));
    return switch (type) {
      case DOI -> doi(text);
      case PMID -> pattern(PMID, pmid(text), "PubMed-id", "12345678");
      case ISI -> isi(cell, text);
      case EID -> eid(text);
      case ISSN -> issn(cell instanceof CellValue.Decimal ? withZeros(text, 8) : text);
      case ISBN -> isbn(text);
      case URN_NBN ->
          pattern(
              NBN,
              visible(text)
                  .toLowerCase(Locale.ROOT)
                  .replaceFirst("^https?://[^/]*/(?:resolve\\?urn=)?", ""),
              "URN:NBN",
              "urn:nbn:se:uu:diva-123456");
      case ORGANISATION_NUMBER -> organisationNumber(text);
      default -> throw new IllegalArgumentException("not an identifier: " + type);
    };
  }

  /** The number alone; a statistics programme may have written it as a decimal one. */
  private static String pmid(String text) {
    return isDigits(text) ? text : PMID_SURPLUS.matcher(text.strip()).replaceAll("");
  }

  /** The text without what does not show, blanks too; most identifiers are of ASCII alone. */
  private static String visible(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character <= ' ' || character > '~') {
        return INVISIBLE.matcher(text).replaceAll("");
      }
    }
    return text;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Most identifiers are written as they should be, which needs no pattern to be seen. */
  private static Reading doi(String text) {
    String bare = visible(text);
    if (isPlainDoi(bare)) {
      return Reading.of(bare);
    }
    String doi =
        bare.startsWith(DOI_PREFIX)
            ? bare
            : RESOLVER.matcher(RESOLVER.matcher(bare).replaceFirst("")).replaceFirst("");
    return pattern(DOI, doi.toLowerCase(Locale.ROOT), "DOI", "10.1000/exempel");
  }

  /** Whether it is a DOI of ASCII without blanks and capitals. */
  private static boolean isPlainDoi(String text) {
    int slash = text.indexOf('/');
    int digits = slash - DOI_PREFIX.length();
    if (!text.startsWith(DOI_PREFIX)
        || digits < FEWEST_OF_REGISTRANT
        || digits > MOST_OF_REGISTRANT
        || slash == text.length() - 1) {
      return false;
    }
    for (int i = DOI_PREFIX.length(); i < text.length(); i++) {
      char character = text.charAt(i);
      boolean digit = character >= '0' && character <= '9';
      boolean capital = character >= 'A' && character <= 'Z';
      boolean visible = character > ' ' && character <= '~';
      if (!visible || capital || (i < slash && !digit)) {
        return false;
      }
    }
    return true;
  }

  private static Reading isi(CellValue cell, String text) {
    String id = visible(text).toUpperCase(Locale.ROOT).replaceFirst("^(?:WOS|ISI):", "");
    boolean lostZeros = cell instanceof CellValue.Decimal && id.length() < 15;
    return pattern(ISI, lostZeros ? withZeros(id, 15) : id, "ISI", "000123456700012");
  }

  /** A number cell has lost its leading zeros. */
  private static String withZeros(String digits, int length) {
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }

  private static Reading eid(String text) {
    var matcher = EID.matcher(visible(text).toUpperCase(Locale.ROOT));
    return matcher.matches()
        ? Reading.of("2-s2.0-" + matcher.group(1))
        : wrongForm("Scopus-id", "2-s2.0-85012345678");
  }

  private static Reading pattern(Pattern form, String value, String name, String example) {
    return form.matcher(value).matches() ? Reading.of(value) : wrongForm(name, example);
  }

  private static Reading wrongForm(String name, String example) {
    return Reading.unreadable(
        FindingCode.UNREADABLE_VALUE,
        "Värdet har inte formen av %s.".formatted(name),
        "Skriv det som i exemplet %s.".formatted(example));
  }

  private static Reading wrongDigit(String name) {
    return Reading.unreadable(
        FindingCode.WRONG_CHECK_DIGIT,
        "Kontrollsiffran i %s stämmer inte.".formatted(name),
        "Jämför med källan och rätta siffrorna.");
  }

  private static Reading issn(String text) {
    String bare = ISSN_SURPLUS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    if (!ISSN.matcher(bare).matches()) {
      return wrongForm("ISSN", "0378-5955");
    }
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += digit(bare.charAt(i)) * (8 - i);
    }
    return sum % 11 == 0
        ? Reading.of(bare.substring(0, 4) + "-" + bare.substring(4))
        : wrongDigit("ISSN");
  }

  private static Reading isbn(String text) {
    String bare = text.replaceAll("(?i)^isbn[:\\s]*|[^0-9xX]", "").toUpperCase(Locale.ROOT);
    if (bare.matches("\\d{9}[\\dX]")) {
      int sum = 0;
      for (int i = 0; i < 10; i++) {
        sum += digit(bare.charAt(i)) * (10 - i);
      }
      String first = "978" + bare.substring(0, 9);
      return sum % 11 == 0 ? Reading.of(first + ean(first)) : wrongDigit("ISBN");
    }
    if (!bare.matches("97[89]\\d{10}")) {
      return wrongForm("ISBN", "978-91-554-1234-0");
    }
    return ean(bare.substring(0, 12)) == bare.charAt(12) - '0'
        ? Reading.of(bare)
        : wrongDigit("ISBN");
  }

  private static int ean(String twelve) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }

  private static int digit(char c) {
    return c == 'X' ? 10 : c - '0';
  }

  private static Reading organisationNumber(String text) {
    String bare = text.replaceAll("[^0-9]", "");
    String ten = bare.length() == 12 && bare.startsWith("16") ? bare.substring(2) : bare;
    if (!ten.matches("\\d{2}[2-9]\\d{7}")) {
      return wrongForm("organisationsnummer", "232100-0024");
    }
    return Luhn.holds(ten)
        ? Reading.of(ten.substring(0, 6) + "-" + ten.substring(6))
        : wrongDigit("organisationsnumret");
  }
}

package se.bokslut.report.region;

import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.Severity;

/** Swedish words for what data files call by codes. */
final class Words {

  private Words() {}

  /** A kind of sheet; empty for none. */
  static String kind(String kind) {
    return switch (kind) {
      case "publications" -> "Publikationer";
      case "doctoral-students" -> "Doktorander";
      case "dissertations" -> "Disputationer";
      case "grants" -> "Anslag";
      case "organisation" -> "Organisation";
      case "targets" -> "Mål";
      default -> kind;
    };
  }

  /** What came of a delivered sheet. */
  static String status(String status) {
    return switch (status) {
      case "accepted" -> "mottagen";
      case "accepted-with-remarks" -> "mottagen med anmärkningar";
      case "rejected" -> "avvisad";
      case "ignored" -> "används inte";
      case "duplicate" -> "dubblett";
      case "withdrawn" -> "återtagen";
      case "replaced" -> "ersatt";
      default -> throw new IllegalArgumentException("not a status: " + status);
    };
  }

  /** How much a finding matters. */
  static Severity severity(String code) {
    for (Severity severity : Severity.values()) {
      if (severity.code().equals(code)) {
        return severity;
      }
    }
    throw new IllegalArgumentException("not a severity: " + code);
  }

  /** What a finding is about. */
  static String finding(String code) {
    for (FindingCode finding : FindingCode.values()) {
      if (finding.code().equals(code)) {
        return finding(finding);
      }
    }
    throw new IllegalArgumentException("not a finding: " + code);
  }

  private static String finding(FindingCode code) {
    return switch (code) {
      case UNREADABLE_FILE -> "Fil som inte kan läsas";
      case ENCRYPTED_FILE -> "Fil med lösenord";
      case WRONG_EXTENSION -> "Fel filändelse";
      case NO_USABLE_SHEET -> "Fil utan användbart blad";
      case EMPTY_SHEET -> "Tomt blad";
      case UNKNOWN_KIND -> "Okänt slag av blad";
      case MISSING_COLUMN -> "Kolumn saknas";
      case DUPLICATE_HEADING -> "Rubrik som finns två gånger";
      case UNKNOWN_COLUMN -> "Okänd kolumn";
      case MISSING_VALUE -> "Värde saknas";
      case UNREADABLE_VALUE -> "Värde som inte kan läsas";
      case EXCEL_ERROR -> "Felvärde från Excel";
      case WRONG_CHECK_DIGIT -> "Fel kontrollsiffra";
      case OUT_OF_RANGE -> "Värde utanför tillåtna gränser";
      case UNKNOWN_WORD -> "Okänt ord";
      case AMBIGUOUS_VALUE -> "Värde som kan läsas på två sätt";
      case ASSUMED_VALUE -> "Antaget värde";
      case REPAIRED_TEXT -> "Lagad text";
      case MASKED_IDENTITY_NUMBER -> "Maskerat personnummer";
      case WRONG_SUM -> "Delar som inte stämmer med summan";
      case MISSING_RATE -> "Valutakurs saknas";
      case MISSING_UNIT -> "Enhet saknas";
      case UNKNOWN_UNIT -> "Okänd enhet";
      case AMBIGUOUS_UNIT -> "Enhet som kan vara flera";
      case UNIT_NOT_IN_FORCE -> "Enhet som inte gäller det året";
      case UNKNOWN_PARENT -> "Okänd överordnad organisation";
      case DUPLICATE_ROW -> "Rad som finns två gånger";
      case OVERLAPPING_DELIVERIES -> "Överlappande underlag";
      case DISAGREEING_ROWS -> "Rader som säger olika";
      case MISSING_AUTHORS -> "Antal författare saknas";
      case UNKNOWN_FUNDER -> "Okänd finansiär";
      case SUSPECTED_DOUBLE_REPORT -> "Misstänkt dubbelredovisning";
      case UNKNOWN_INDICATOR -> "Okänd indikator";
    };
  }
}

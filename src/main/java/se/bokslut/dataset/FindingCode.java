package se.bokslut.dataset;

import java.util.Arrays;

/**
 * What kind of fault a finding is about; the codes are stable and never used again for anything
 * else.
 */
public enum FindingCode {
  /** The file cannot be read at all. */
  UNREADABLE_FILE("unreadable-file"),
  /** The file is protected by a password. */
  ENCRYPTED_FILE("encrypted-file"),
  /** The programme itself failed on the file; it is read again in the next run. */
  INTERNAL_FAULT("internal-fault"),
  /** The file name's extension does not tell what the file is. */
  WRONG_EXTENSION("wrong-extension"),
  /** No sheet of the file could be used. */
  NO_USABLE_SHEET("no-usable-sheet"),
  /** The sheet holds nothing. */
  EMPTY_SHEET("empty-sheet"),
  /** An export of so round a number of rows that its source may have cut it. */
  TRUNCATED_EXPORT("truncated-export"),
  /** The headings are those of no known kind. */
  UNKNOWN_KIND("unknown-kind"),
  /** A required column does not exist. */
  MISSING_COLUMN("missing-column"),
  /** Two columns bear the same heading. */
  DUPLICATE_HEADING("duplicate-heading"),
  /** A column that no definition knows. */
  UNKNOWN_COLUMN("unknown-column"),
  /** A required cell is empty. */
  MISSING_VALUE("missing-value"),
  /** A cell cannot be read as what its column holds. */
  UNREADABLE_VALUE("unreadable-value"),
  /** A cell holds one of Excel's error values. */
  EXCEL_ERROR("excel-error"),
  /** A check digit does not agree. */
  WRONG_CHECK_DIGIT("wrong-check-digit"),
  /** A number or date outside what its column can hold. */
  OUT_OF_RANGE("out-of-range"),
  /** A word that the column's vocabulary does not hold. */
  UNKNOWN_WORD("unknown-word"),
  /** A value that can be read in two ways. */
  AMBIGUOUS_VALUE("ambiguous-value"),
  /** An empty cell was read as a stated default. */
  ASSUMED_VALUE("assumed-value"),
  /** Doubly encoded text was repaired. */
  REPAIRED_TEXT("repaired-text"),
  /** A personal identity number where none belongs was masked. */
  MASKED_IDENTITY_NUMBER("masked-identity-number"),
  /** Parts do not sum to their whole. */
  WRONG_SUM("wrong-sum"),
  /** An amount in another currency has no rate. */
  MISSING_RATE("missing-rate"),
  /** A row that names no unit, in a folder that names none. */
  MISSING_UNIT("missing-unit"),
  /** A stated unit that no organisation bears. */
  UNKNOWN_UNIT("unknown-unit"),
  /** A stated unit that two organisations bear. */
  AMBIGUOUS_UNIT("ambiguous-unit"),
  /** A stated unit that is not in force that year and has no single successor. */
  UNIT_NOT_IN_FORCE("unit-not-in-force"),
  /** An organisation whose superior is not known. */
  UNKNOWN_PARENT("unknown-parent"),
  /** Two rows say what only one can say. */
  DUPLICATE_ROW("duplicate-row"),
  /** Two deliveries hold mostly the same rows. */
  OVERLAPPING_DELIVERIES("overlapping-deliveries"),
  /** Rows of one publication disagree. */
  DISAGREEING_ROWS("disagreeing-rows"),
  /** The number of authors is not known. */
  MISSING_AUTHORS("missing-authors"),
  /** A funder whose class is not known. */
  UNKNOWN_FUNDER("unknown-funder"),
  /** The same grant is probably reported twice. */
  SUSPECTED_DOUBLE_REPORT("suspected-double-report"),
  /** A target on an indicator that is not known. */
  UNKNOWN_INDICATOR("unknown-indicator"),
  /** An answer on a minimum level that does not hold for the unit that year. */
  UNKNOWN_CRITERION("unknown-criterion"),
  /** A self-assessed answer of an organisation that is no unit. */
  NOT_A_UNIT("not-a-unit"),
  /** An answer that says a level does not apply, but not why. */
  MISSING_MOTIVATION("missing-motivation"),
  /** An answer without the number, list or text that its level asks for. */
  INCOMPLETE_ANSWER("incomplete-answer"),
  /** An answer that the delivered rows contradict. */
  CONTRADICTED_ANSWER("contradicted-answer"),
  /** A comment on something that is not known. */
  UNKNOWN_SECTION("unknown-section"),
  /** Received and accounted amounts that differ. */
  UNBALANCED_ACCOUNTS("unbalanced-accounts"),
  /** A measured value under the code of an indicator that is calculated. */
  CALCULATED_INDICATOR("calculated-indicator");

  private final String code;

  FindingCode(String code) {
    this.code = code;
  }

  /** The finding code that data files write so. */
  public static FindingCode of(String code) {
    return Arrays.stream(values())
        .filter(known -> known.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a finding code: " + code));
  }

  /** The code in data files. */
  public String code() {
    return code;
  }
}

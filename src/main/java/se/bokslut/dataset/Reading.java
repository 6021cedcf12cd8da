package se.bokslut.dataset;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading one cell as its column's type. */
sealed interface Reading {

  /** The cell says nothing. */
  record Nothing() implements Reading {}

  /**
   * The cell was read.
   *
   * @param values one stored value a field, in the text form that the database takes
   * @param remark what is worth a warning, or null
   */
  record Read(List<@Nullable String> values, @Nullable Remark remark) implements Reading {
    public Read {
      values =
          values.size() == 1
              ? Collections.singletonList(values.getFirst())
              : Collections.unmodifiableList(Arrays.asList(values.toArray(String[]::new)));
    }
  }

  /** The cell cannot be read. */
  record Unreadable(Remark remark) implements Reading {}

  /**
   * What a finding will say about the cell.
   *
   * @param code the kind of fault
   * @param reason what is wrong, a Swedish sentence
   * @param remedy what to do, a Swedish sentence
   */
  record Remark(FindingCode code, String reason, String remedy) {}

  /** The one empty reading. */
  Reading NOTHING = new Nothing();

  /** A plain value. */
  static Reading of(String value) {
    return new Read(List.of(value), null);
  }

  /** A value with a warning. */
  static Reading of(String value, FindingCode code, String reason, String remedy) {
    return new Read(List.of(value), new Remark(code, reason, remedy));
  }

  /** No value, and why. */
  static Reading unreadable(FindingCode code, String reason, String remedy) {
    return new Unreadable(new Remark(code, reason, remedy));
  }
}

package se.bokslut.report.view;

import java.util.List;
import se.bokslut.report.model.ListSheet;

/**
 * The rows of a long list, handed over one by one; a template says which fields are shown and what
 * they are called.
 *
 * @param name what a template calls it
 * @param fields what every row holds
 * @param rows rows with a cell for every field
 */
public record ListSource(String name, List<Field> fields, ListSheet.Rows rows) {

  /**
   * A field of every row.
   *
   * @param name what a template calls it
   * @param codes the codes that it may hold, each of which needs a word; none for plain content
   */
  public record Field(String name, List<String> codes) {

    /** Keeps a copy. */
    public Field {
      codes = List.copyOf(codes);
    }

    static Field plain(String name) {
      return new Field(name, List.of());
    }
  }

  /** Keeps a copy. */
  public ListSource {
    fields = List.copyOf(fields);
  }
}

package se.bokslut.dataset;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An accepted row, ready to be stored.
 *
 * @param sheetPosition the sheet's position from 1
 * @param row the row's number in the sheet
 * @param nil whether it states that there is nothing to report (nollrad)
 * @param unitStated whether the row itself names its organisation
 * @param values the values by {@link KindDefinition#fields()}, in the database's text form
 */
public record SheetRecord(
    int sheetPosition, int row, boolean nil, boolean unitStated, List<@Nullable String> values) {

  /** Keeps a copy. */
  public SheetRecord {
    values = Collections.unmodifiableList(Arrays.asList(values.toArray(String[]::new)));
  }
}

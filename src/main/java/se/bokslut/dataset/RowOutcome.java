package se.bokslut.dataset;

import java.util.List;
import java.util.Map;

/**
 * What became of one row: it is used, or it is not and the findings say why. Never an exception.
 */
public sealed interface RowOutcome {

  /** The kind by which the row was read. */
  KindDefinition kind();

  /** What is to be said about the row. */
  List<Finding> findings();

  /** The row is used, perhaps with remarks. */
  record Accepted(KindDefinition kind, SheetRecord row, List<Finding> findings)
      implements RowOutcome {
    /** Keeps a copy. */
    public Accepted {
      findings = List.copyOf(findings);
    }

    /** Whether the row names no organisation, so that its folder has to. */
    public boolean leavesUnitToFolder() {
      return kind.unit() == KindDefinition.UnitSource.ROW_OR_FOLDER && !row.unitStated();
    }
  }

  /**
   * The row is not used.
   *
   * @param sheetPosition the sheet's position from 1
   * @param row the row's number in the sheet
   * @param cells what the row said by canonical heading, without names and identity numbers
   */
  record Rejected(
      KindDefinition kind,
      int sheetPosition,
      int row,
      Map<String, String> cells,
      List<Finding> findings)
      implements RowOutcome {
    /**
     * Keeps copies; a rejected row always has a reason, an error unless it is one that its export
     * was bound to hold.
     */
    public Rejected {
      cells = Map.copyOf(cells);
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("a rejected row has a reason");
      }
    }
  }
}

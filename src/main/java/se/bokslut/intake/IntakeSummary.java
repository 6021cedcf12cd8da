package se.bokslut.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.RowOutcome;
import se.bokslut.dataset.SheetRecognition;
import se.bokslut.spreadsheet.Sheet;

/**
 * What is learned of one delivery while it is read; stored when it has been read to the end.
 *
 * <p>One thread reads a delivery, so it needs no locks.
 */
final class IntakeSummary {

  /** One sheet's result. */
  static final class SheetResult {
    final String name;
    final @Nullable String kind;
    final String status;
    final @Nullable String unitCodeColumn;
    final @Nullable String unitNameColumn;
    int rowsRead;
    int rowsRejected;

    SheetResult(Sheet sheet, SheetRecognition recognition) {
      this.name = sheet.name();
      this.kind = recognition.kindCode();
      this.status =
          switch (recognition) {
            case SheetRecognition.Recognised accepted -> "accepted";
            case SheetRecognition.Rejected rejected -> "rejected";
            case SheetRecognition.Ignored ignored -> "ignored";
          };
      this.unitCodeColumn = column(recognition, KindDefinition.UNIT_CODE);
      this.unitNameColumn = column(recognition, KindDefinition.UNIT_NAME);
    }

    private static @Nullable String column(SheetRecognition recognition, String field) {
      return recognition instanceof SheetRecognition.Recognised recognised
          ? recognised.parser().columnOf(field).orElse(null)
          : null;
    }
  }

  private final Map<Integer, SheetResult> sheets = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean folderUsed;
  private boolean unreadable;
  private boolean changed;

  void recognised(Sheet sheet, SheetRecognition recognition) {
    sheets.put(sheet.position(), new SheetResult(sheet, recognition));
    findings.addAll(recognition.findings());
  }

  void row(RowOutcome outcome) {
    switch (outcome) {
      case RowOutcome.Accepted accepted -> {
        result(accepted.row().sheetPosition()).rowsRead++;
        folderUsed |= accepted.leavesUnitToFolder();
      }
      case RowOutcome.Rejected rejected -> {
        SheetResult sheet = result(rejected.sheetPosition());
        sheet.rowsRead++;
        sheet.rowsRejected++;
      }
    }
  }

  private SheetResult result(int position) {
    SheetResult result = sheets.get(position);
    if (result == null) {
      throw new IllegalStateException("a row of a sheet that was not recognised: " + position);
    }
    return result;
  }

  void say(Finding finding) {
    findings.add(finding);
  }

  void unreadable(Finding finding) {
    unreadable = true;
    sheets.clear();
    findings.clear();
    findings.add(finding);
  }

  void changed() {
    changed = true;
  }

  /** Whether the file was no longer what had been registered when it was opened. */
  boolean hasChanged() {
    return changed;
  }

  /** Whether no sheet of the delivery can be used. */
  boolean isRejected() {
    return unreadable
        || sheets.values().stream().noneMatch(sheet -> sheet.status.equals("accepted"));
  }

  boolean isUnreadable() {
    return unreadable;
  }

  boolean folderUsed() {
    return folderUsed;
  }

  Map<Integer, SheetResult> sheets() {
    return sheets;
  }

  String nameOf(int sheetPosition) {
    SheetResult sheet = sheets.get(sheetPosition);
    return sheet == null ? "" : sheet.name;
  }

  List<Finding> findings() {
    return findings;
  }
}

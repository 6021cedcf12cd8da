package se.bokslut.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.RowOutcome;
import se.bokslut.dataset.Severity;
import se.bokslut.dataset.SheetRecognition;
import se.bokslut.spreadsheet.Sheet;

/**
 * What is learned of one delivery while it is read; stored when it has been read to the end.
 *
 * <p>One thread makes out what a delivery says, and others look only when it has ended, so it needs
 * no locks.
 */
final class IntakeSummary {

  /** What came of a sheet's rows of one kind. */
  static final class KindResult {
    int rowsRead;
    int rowsRejected;
  }

  /** One sheet's result. */
  static final class SheetResult {
    final String name;
    final @Nullable String kind;
    final String status;
    final @Nullable String unitCodeColumn;
    final @Nullable String unitNameColumn;
    final Map<String, KindResult> kinds = new TreeMap<>();
    private final Place place;
    private final int cutAt;

    SheetResult(Sheet sheet, SheetRecognition recognition) {
      this.name = sheet.name();
      this.place = Place.sheet(sheet.position(), name);
      this.cutAt = recognition.cutAt();
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

    int rowsRead() {
      return kinds.values().stream().mapToInt(result -> result.rowsRead).sum();
    }

    int rowsRejected() {
      return kinds.values().stream().mapToInt(result -> result.rowsRejected).sum();
    }

    private KindResult of(RowOutcome outcome) {
      return kinds.computeIfAbsent(outcome.kind().code(), kind -> new KindResult());
    }

    private boolean mayBeCut() {
      return cutAt > 0 && rowsRead() > 0 && rowsRead() % cutAt == 0;
    }

    private Finding cut() {
      return new Finding(
          FindingCode.TRUNCATED_EXPORT,
          Severity.WARNING,
          place,
          Integer.toString(rowsRead()),
          "Exporten har jämnt %d rader; källan brukar kapa en större träfflista där."
              .formatted(rowsRead()),
          "Jämför med antalet träffar i källan, och dela sökningen på flera filer om den är större.");
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
  private @Nullable IOException missed;

  void recognised(Sheet sheet, SheetRecognition recognition) {
    sheets.put(sheet.position(), new SheetResult(sheet, recognition));
    findings.addAll(recognition.findings());
  }

  void row(RowOutcome outcome) {
    switch (outcome) {
      case RowOutcome.Accepted accepted -> {
        result(accepted.row().sheetPosition()).of(outcome).rowsRead++;
        folderUsed |= accepted.leavesUnitToFolder();
      }
      case RowOutcome.Rejected rejected -> {
        KindResult kind = result(rejected.sheetPosition()).of(outcome);
        kind.rowsRead++;
        kind.rowsRejected++;
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

  /** Says what shows only when a sheet has been read to its end. */
  void sheetRead(int position) {
    SheetResult result = result(position);
    if (result.mayBeCut()) {
      findings.add(result.cut());
    }
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

  void missed(IOException cause) {
    missed = cause;
  }

  /** Why the file could not be read though nothing is wrong with it, as when its disk is gone. */
  Optional<IOException> missed() {
    return Optional.ofNullable(missed);
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

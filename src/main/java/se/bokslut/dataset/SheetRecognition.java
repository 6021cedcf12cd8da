package se.bokslut.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sheet turned out to be (spec input "Delivery"). */
public sealed interface SheetRecognition {

  /** What is to be said about the sheet as a whole and its headings. */
  List<Finding> findings();

  /** The sheet is of a known kind and its rows can be read. */
  record Recognised(KindDefinition kind, RowParser parser, List<Finding> findings)
      implements SheetRecognition {}

  /** The sheet is of a known kind but cannot be used. */
  record Rejected(KindDefinition kind, List<Finding> findings) implements SheetRecognition {}

  /** The sheet is of no known kind. */
  record Ignored(List<Finding> findings) implements SheetRecognition {}

  /** At which multiples of rows the system that made the sheet may have cut it, 0 for none. */
  default int cutAt() {
    return this instanceof Recognised recognised && recognised.kind().export() != null
        ? recognised.kind().export().cutAt()
        : 0;
  }

  /** The kind's code, null for an ignored sheet. */
  default @Nullable String kindCode() {
    return switch (this) {
      case Recognised recognised -> recognised.kind().code();
      case Rejected rejected -> rejected.kind().code();
      case Ignored ignored -> null;
    };
  }
}

package se.bokslut.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.bokslut.report.Checksums;
import se.bokslut.report.revision.RevisionCheck;
import se.bokslut.report.revision.RevisionCheck.Checked;

/** Tells which revisions there are and whether every file of them is as it was. */
final class RevisionStatus {

  private static final int MOST_NAMED = 10;

  private final RevisionCheck check;

  RevisionStatus(RevisionCheck check) {
    this.check = check;
  }

  /** A heading and a line for every revision. */
  List<String> inWords() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("Fastställda revisioner");
    for (Checked revision : check.all()) {
      lines.add(
          "  %d r%d  %s: %s"
              .formatted(
                  revision.year(), revision.number(), knowledge(revision), condition(revision)));
    }
    if (lines.size() == 1) {
      lines.add("  Ingen än.");
    }
    return lines;
  }

  private static String knowledge(Checked revision) {
    return revision
        .known()
        .map(
            known ->
                "fastställd %s, underlag till och med %s"
                    .formatted(SwedishTime.minute(known.finalisedAt()), known.cutOff()))
        .orElse("okänd för databasen");
  }

  private static String condition(Checked revision) {
    if (!Files.exists(revision.folder())) {
      return "mappen %s saknas".formatted(revision.folder());
    }
    return revision
        .found()
        .map(RevisionStatus::condition)
        .orElseGet(() -> "filen %s saknas, så inget kan kontrolleras".formatted(Checksums.NAME));
  }

  private static String condition(Checksums.Verification found) {
    if (found.holds()) {
      return found.files() == 1
          ? "filen stämmer"
          : "alla %d filer stämmer".formatted(found.files());
    }
    List<String> differing =
        Stream.of(
                found.changed().stream().map(path -> path + " är ändrad"),
                found.missing().stream().map(path -> path + " saknas"),
                found.extra().stream().map(path -> path + " hör inte dit"),
                found.unreadable().stream().map(path -> path + " går inte att läsa"))
            .flatMap(lines -> lines)
            .toList();
    String more =
        differing.size() > MOST_NAMED
            ? "\n    … och %d till".formatted(differing.size() - MOST_NAMED)
            : "";
    return "STÄMMER INTE"
        + String.join(
            "", differing.stream().limit(MOST_NAMED).map(line -> "\n    " + line).toList())
        + more;
  }
}

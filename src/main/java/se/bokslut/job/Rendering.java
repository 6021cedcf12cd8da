package se.bokslut.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import se.bokslut.report.Basis;
import se.bokslut.report.BasisReader;
import se.bokslut.report.DraftTree;
import se.bokslut.report.FollowUp;
import se.bokslut.report.FollowUpReader;
import se.bokslut.report.ReportState;
import se.bokslut.report.revision.ChangeReader;
import se.bokslut.report.revision.RevisionFreezing;

/** Renders the draft of a year from its follow-up, or freezes it as a revision. */
public final class Rendering {

  private final BasisReader basisReader;
  private final FollowUpReader followUpReader;
  private final ChangeReader changeReader;
  private final ReportFiles files;
  private final RevisionFreezing freezing;
  private final Path output;
  private final Optional<LocalDate> cutOff;

  /**
   * Takes what is read and where to write.
   *
   * @param cutOff the cut-off as stated, empty for that of the newest delivery
   */
  public Rendering(
      BasisReader basisReader,
      FollowUpReader followUpReader,
      ChangeReader changeReader,
      ReportFiles files,
      RevisionFreezing freezing,
      Path output,
      Optional<LocalDate> cutOff) {
    this.basisReader = basisReader;
    this.followUpReader = followUpReader;
    this.changeReader = changeReader;
    this.files = files;
    this.freezing = freezing;
    this.output = output;
    this.cutOff = cutOff;
  }

  void render(ReportRequest request) throws IOException {
    LocalDate day = basisReader.cutOff(cutOff.orElse(null));
    Basis basis = basisReader.read(request.year(), day);
    FollowUp calculated = followUpReader.read(request.year(), day);
    FollowUp followUp = calculated.with(changeReader.changes(basis, calculated));
    DraftTree.Content content =
        target -> files.write(followUp, request.state(), target, request.selection());
    DraftTree tree = new DraftTree(output, request.year());
    switch (request.state()) {
      case ReportState.Revision revision -> freezing.freeze(basis, revision, followUp, content);
      case ReportState.Draft draft -> replace(tree, request.selection(), basis, content);
    }
  }

  private static void replace(
      DraftTree tree, Selection selection, Basis basis, DraftTree.Content content)
      throws IOException {
    if (selection.isPart()) {
      tree.replacePart(basis, content);
    } else {
      tree.replace(basis, content);
    }
  }
}

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

/** Renders the draft of a year from its follow-up. */
public final class DraftRendering {

  private final BasisReader basisReader;
  private final FollowUpReader followUpReader;
  private final ReportFiles files;
  private final Path output;
  private final Optional<LocalDate> cutOff;

  /**
   * Takes what is read and where to write.
   *
   * @param cutOff the cut-off as stated, empty for that of the newest delivery
   */
  public DraftRendering(
      BasisReader basisReader,
      FollowUpReader followUpReader,
      ReportFiles files,
      Path output,
      Optional<LocalDate> cutOff) {
    this.basisReader = basisReader;
    this.followUpReader = followUpReader;
    this.files = files;
    this.output = output;
    this.cutOff = cutOff;
  }

  void render(ReportRequest request) throws IOException {
    LocalDate day = basisReader.cutOff(cutOff.orElse(null));
    Basis basis = basisReader.read(request.year(), day);
    FollowUp followUp = followUpReader.read(request.year(), day);
    DraftTree draft = new DraftTree(output, request.year());
    if (request.selection().isPart()) {
      draft.replacePart(
          basis, tree -> files.write(followUp, new ReportState.Draft(), tree, request.selection()));
    } else {
      draft.replace(
          basis, tree -> files.write(followUp, new ReportState.Draft(), tree, request.selection()));
    }
  }
}

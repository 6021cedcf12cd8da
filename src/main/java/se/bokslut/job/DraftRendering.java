package se.bokslut.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import se.bokslut.report.Basis;
import se.bokslut.report.BasisReader;
import se.bokslut.report.DraftTree;
import se.bokslut.report.FollowUp;
import se.bokslut.report.FollowUpReader;
import se.bokslut.report.data.DataFiles;

/** Renders the draft of a year from its follow-up: data files and the workbook of every region. */
public final class DraftRendering {

  private final BasisReader basisReader;
  private final FollowUpReader followUpReader;
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
      Path output,
      Optional<LocalDate> cutOff) {
    this.basisReader = basisReader;
    this.followUpReader = followUpReader;
    this.output = output;
    this.cutOff = cutOff;
  }

  void render(int year) throws IOException {
    LocalDate day = basisReader.cutOff(cutOff.orElse(null));
    Basis basis = basisReader.read(year, day);
    FollowUp followUp = followUpReader.read(year, day);
    new DraftTree(output, year)
        .replace(
            basis,
            tree -> {
              Path data = Files.createDirectories(tree.resolve("internt").resolve("data"));
              new DataFiles().write(followUp, data);
            });
  }
}

package se.bokslut.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.feedback.Feedback;
import se.bokslut.organisation.OrganisationDirectory;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.report.BasisReader;
import se.bokslut.report.html.StartPageFile;
import se.bokslut.report.start.StartPageReader;
import se.bokslut.report.template.FaultyTemplateException;

/**
 * Writes the start page of the output folder as the database and the folder are now; whatever
 * hinders that is told, and hinders nothing else.
 */
public final class StartPageWriting {

  private static final Logger LOG = LoggerFactory.getLogger(StartPageWriting.class);

  private final BasisReader basisReader;
  private final StartPageReader reader;
  private final StartPageFile file;
  private final OrganisationDirectory organisations;
  private final Feedback feedback;
  private final BokslutSettings settings;
  private final Progress progress;

  StartPageWriting(
      BasisReader basisReader,
      StartPageReader reader,
      StartPageFile file,
      OrganisationDirectory organisations,
      Feedback feedback,
      BokslutSettings settings,
      Progress progress) {
    this.basisReader = basisReader;
    this.reader = reader;
    this.file = file;
    this.organisations = organisations;
    this.feedback = feedback;
    this.settings = settings;
    this.progress = progress;
  }

  /** Writes it, after every change of what it tells. */
  public void write() {
    try {
      LocalDate cutOff = basisReader.cutOff(settings.cutOff());
      Optional<Integer> year =
          Optional.ofNullable(settings.year()).or(() -> basisReader.latestYear(cutOff));
      file.write(reader.read(year, cutOff, organisations.unitsOfFolders(), feedback.answers()));
    } catch (IOException | FaultyTemplateException e) {
      LOG.warn("the start page was not written", e);
      progress.startPageNotWritten(String.valueOf(e.getMessage()));
    }
  }
}

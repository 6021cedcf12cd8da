package se.bokslut.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.intake.QuietTrace;
import se.bokslut.spreadsheet.FileFormat;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException;

/**
 * Writes an answer in the form that suits the file (spec input "Delivery"): a receipt, an annotated
 * copy, the rows at fault, or one page.
 *
 * <p>A file that cannot be copied is answered by its rows at fault; no file makes a run fail.
 */
final class AnswerFile {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerFile.class);

  private final KindCatalogue kinds;
  private final SheetRecogniser recogniser;

  AnswerFile(KindCatalogue kinds, SheetRecogniser recogniser) {
    this.kinds = kinds;
    this.recogniser = recogniser;
  }

  /**
   * Writes an answer.
   *
   * @param file the file with the content that was read; null when it is no longer there
   * @param written where the answer is written
   * @return what is added to the file's name
   */
  String write(Answer answer, @Nullable Path file, Path written) throws IOException {
    if (answer.findings().isEmpty()) {
      Files.writeString(written, Receipt.of(answer), StandardCharsets.UTF_8);
      return ".kvitto.txt";
    }
    WhyNoCopy why = WhyNoCopy.GONE;
    if (file != null && answer.isShownInFile()) {
      why = copy(answer, file, written);
      if (why == null) {
        return "";
      }
    }
    rows(answer, answer.isUnread() ? null : file, written, why);
    return ".anmarkningar.xlsx";
  }

  /** Writes the copy; gives why there is none, null when there is. */
  private @Nullable WhyNoCopy copy(Answer answer, Path file, Path copy) throws IOException {
    try {
      Survey survey = Survey.of(file, kinds);
      WhyNoCopy why = obstacle(survey, answer.path());
      if (why != null) {
        return why;
      }
      FindingsPage page = FindingsPage.of(answer, null, FindingsPage::inCopy);
      Map<Integer, SheetNotes> notes = SheetNotes.bySheet(answer.findings());
      IntFunction<SecretCells> numbers = position -> survey.numbers(position, kinds);
      switch (survey.format()) {
        case XLSX -> WorkbookCopy.write(file, copy, page, notes, numbers);
        case XLS -> OleCopy.write(file, copy, page, notes, numbers);
        case ODS, CSV -> {
          return WhyNoCopy.FORMAT;
        }
      }
      return null;
    } catch (NotCopiedException e) {
      LOG.info(
          "{} is answered without a copy: {}",
          IdentityNumberMask.maskPath(answer.path()),
          QuietTrace.of(e));
      return e.why();
    } catch (UnreadableSpreadsheetException | RuntimeException e) {
      // whatever a file holds, its office gets an answer: then by the rows at fault
      LOG.info(
          "{} is answered without a copy: {}",
          IdentityNumberMask.maskPath(answer.path()),
          QuietTrace.of(e));
      return WhyNoCopy.OTHER;
    }
  }

  private static @Nullable WhyNoCopy obstacle(Survey survey, String path) {
    if (survey.format() == FileFormat.ODS || survey.format() == FileFormat.CSV) {
      return WhyNoCopy.FORMAT;
    }
    if (!survey.format().suits(path)) {
      return WhyNoCopy.ENDING;
    }
    return survey.isSmall() ? null : WhyNoCopy.MANY_ROWS;
  }

  private void rows(Answer answer, @Nullable Path file, Path written, WhyNoCopy why)
      throws IOException {
    Path plain =
        Files.createTempFile(written.toAbsolutePath().getParent(), FeedbackFolder.ROWS, ".tmp");
    try {
      RowsAtFault rows = rowsOf(answer, file, plain);
      FindingsPage page = FindingsPage.of(answer, why, rows::target);
      WorkbookCopy.write(
          plain,
          written,
          page,
          SheetNotes.bySheet(rows.moved(answer.findings())),
          position -> SecretCells.numbers(kinds));
    } catch (NotCopiedException | UnreadableSpreadsheetException e) {
      throw new IllegalStateException("a workbook that we have made can always be marked", e);
    } finally {
      Files.deleteIfExists(plain);
    }
  }

  /** The rows at fault; none when the file can no longer be read. */
  private RowsAtFault rowsOf(Answer answer, @Nullable Path file, Path plain)
      throws IOException, UnreadableSpreadsheetException {
    String title = "Anmärkningar";
    RowsAtFault rows = new RowsAtFault(kinds, recogniser, answer.findings());
    try {
      rows.write(file, plain, title);
      return rows;
    } catch (UnreadableSpreadsheetException | RuntimeException e) {
      LOG.info(
          "{} is answered without its rows: {}",
          IdentityNumberMask.maskPath(answer.path()),
          QuietTrace.of(e));
      RowsAtFault none = new RowsAtFault(kinds, recogniser, answer.findings());
      none.write(null, plain, title);
      return none;
    }
  }
}

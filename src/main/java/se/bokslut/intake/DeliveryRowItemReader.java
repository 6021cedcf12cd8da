package se.bokslut.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.RowOutcome;
import se.bokslut.dataset.RowParser;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.dataset.SheetRecognition;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.spreadsheet.RowCursor;
import se.bokslut.spreadsheet.Sheet;
import se.bokslut.spreadsheet.SheetRow;
import se.bokslut.spreadsheet.Spreadsheet;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException;

/**
 * Reads one delivery from its first sheet to its last, one row's outcome at a time.
 *
 * <p>It always starts from the top: a delivery that was not finished is read again as a whole. A
 * file that cannot be read, be it by a fault of the programme's own, ends the reading with a
 * finding in the summary, not with an exception. A file that is gone, or on a disk that fails, is
 * noted as missed: nothing is known of it.
 */
public final class DeliveryRowItemReader implements ItemStreamReader<RowOutcome> {

  /** Opens a file as a spreadsheet. */
  @FunctionalInterface
  interface Opener {
    Spreadsheet open(Path file) throws IOException, UnreadableSpreadsheetException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryRowItemReader.class);

  private final Path file;
  private final String sha256;
  private final Opener opener;
  private final SheetRecogniser recogniser;
  private final IntakeSummary summary;
  private final UnaryOperator<RowCursor> rest;

  private @Nullable Spreadsheet spreadsheet;
  private Iterator<Sheet> sheets = List.<Sheet>of().iterator();
  private int position;
  private @Nullable RowCursor rows;
  private @Nullable RowParser parser;
  private Deque<SheetRow> first = new ArrayDeque<>();

  /**
   * Takes the file and how it is read.
   *
   * @param rest how the rows of a sheet are read on once its kind is known
   */
  DeliveryRowItemReader(
      Path file,
      String sha256,
      Opener opener,
      SheetRecogniser recogniser,
      IntakeSummary summary,
      UnaryOperator<RowCursor> rest) {
    this.file = file;
    this.sha256 = sha256;
    this.opener = opener;
    this.recogniser = recogniser;
    this.summary = summary;
    this.rest = rest;
  }

  @Override
  public void open(ExecutionContext context) {
    try {
      if (!Fingerprint.of(file).equals(sha256)) {
        summary.changed();
        return;
      }
      Spreadsheet opened = opener.open(file);
      spreadsheet = opened;
      sheets = opened.sheets().iterator();
      String name = String.valueOf(file.getFileName());
      if (!opened.format().suits(name)) {
        summary.say(WrongExtensionFinding.of(name));
      }
    } catch (UnreadableSpreadsheetException e) {
      refuse(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      giveUp(e);
    } catch (IOException e) {
      miss(e);
    }
  }

  /** The disk, not the file, is at fault, or the file is gone: nothing is known of it. */
  private void miss(IOException e) {
    LOG.warn("{} could not be read: {}", name(), QuietTrace.of(e));
    summary.missed(e);
    sheets = List.<Sheet>of().iterator();
    parser = null;
  }

  @Override
  public @Nullable RowOutcome read() {
    try {
      for (RowParser current = parserWithRows(); current != null; current = parserWithRows()) {
        SheetRow row = nextRow();
        if (row == null) {
          summary.sheetRead(position);
          closeSheet();
        } else {
          Optional<RowOutcome> outcome = current.parse(row);
          if (outcome.isPresent()) {
            summary.row(outcome.get());
            return outcome.get();
          }
        }
      }
      return null;
    } catch (UnreadableSpreadsheetException e) {
      refuse(e);
      return null;
    } catch (IOException e) {
      miss(e);
      return null;
    } catch (RejectedExecutionException e) {
      // the programme is being stopped, which says nothing of the file
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      giveUp(e);
      return null;
    }
  }

  /** The parser of the sheet that is being read, after going on to the next usable sheet. */
  private @Nullable RowParser parserWithRows() throws IOException, UnreadableSpreadsheetException {
    while (parser == null && sheets.hasNext()) {
      Sheet sheet = sheets.next();
      if (sheet.position() > RowId.LAST_SHEET) {
        throw new UnreadableSpreadsheetException(
            UnreadableSpreadsheetException.Reason.TOO_LARGE, "more sheets than can be numbered");
      }
      position = sheet.position();
      RowCursor cursor = sheet.rows();
      rows = cursor;
      List<SheetRow> top = readTop(cursor);
      SheetRecognition recognition =
          recogniser.recognise(Place.sheet(sheet.position(), sheet.name()), top);
      summary.recognised(sheet, recognition);
      if (recognition instanceof SheetRecognition.Recognised recognised) {
        parser = recognised.parser();
        first = new ArrayDeque<>(top);
        rows = rest.apply(cursor);
      } else {
        closeSheet();
      }
    }
    return parser;
  }

  private static List<SheetRow> readTop(RowCursor cursor)
      throws IOException, UnreadableSpreadsheetException {
    List<SheetRow> top = new ArrayList<>();
    while (top.size() < SheetRecogniser.ROWS_SEARCHED) {
      SheetRow row = cursor.next();
      if (row == null) {
        break;
      }
      top.add(row);
      if (row.number() >= SheetRecogniser.ROWS_SEARCHED) {
        break;
      }
    }
    return top;
  }

  private @Nullable SheetRow nextRow() throws IOException, UnreadableSpreadsheetException {
    SheetRow buffered = first.poll();
    SheetRow row = buffered == null && rows != null ? rows.next() : buffered;
    if (row != null && row.number() > RowId.LAST_ROW) {
      throw new UnreadableSpreadsheetException(
          UnreadableSpreadsheetException.Reason.TOO_LARGE, "more rows than can be numbered");
    }
    return row;
  }

  private void closeSheet() throws IOException {
    if (rows != null) {
      rows.close();
    }
    rows = null;
    parser = null;
    first = new ArrayDeque<>();
  }

  private void refuse(UnreadableSpreadsheetException e) {
    LOG.info("{} cannot be read: {}; {}", name(), e.getMessage(), QuietTrace.of(e));
    reject(UnreadableFileFinding.of(e.reason()));
  }

  /** The last resort: a fault in this programme or a library must not keep other files out. */
  private void giveUp(Throwable fault) {
    LOG.error("{} met a fault in the programme: {}", name(), QuietTrace.of(fault));
    reject(InternalFaultFinding.of());
  }

  /** The file's name as it may stand in the log. */
  private String name() {
    return IdentityNumberMask.maskPath(String.valueOf(file.getFileName()));
  }

  private void reject(Finding finding) {
    summary.unreadable(finding);
    sheets = List.<Sheet>of().iterator();
    parser = null;
  }

  @Override
  public void update(ExecutionContext context) {
    // nothing is kept: an unfinished delivery is read again from the top
  }

  @Override
  public void close() {
    try {
      closeSheet();
      if (spreadsheet != null) {
        spreadsheet.close();
        spreadsheet = null;
      }
    } catch (IOException e) {
      throw new ItemStreamException("Filen %s kunde inte stängas.".formatted(name()), e);
    }
  }
}

package se.bokslut.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.Pseudonymiser;
import se.bokslut.dataset.RowOutcome;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.platform.Definitions;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.FileFormat;
import se.bokslut.spreadsheet.RowCursor;
import se.bokslut.spreadsheet.Sheet;
import se.bokslut.spreadsheet.SheetRow;
import se.bokslut.spreadsheet.Spreadsheet;
import se.bokslut.spreadsheet.SpreadsheetReader;

/** A fault of the programme's own costs the one file in which it is met. */
@ExtendWith(OutputCaptureExtension.class)
class DeliveryRowItemReaderTests {

  private static final String NUMBER = "19850101-1236";

  @TempDir Path folder;
  private final IntakeSummary summary = new IntakeSummary();
  private Path file;

  @BeforeEach
  void drop() throws IOException {
    file =
        Files.writeString(
            folder.resolve("underlag.csv"),
            """
            Enhetskod;Titel;Publikationstyp;Innehållstyp;År
            U1;En titel;Artikel;Refereegranskat;2025
            """);
  }

  private List<RowOutcome> read(DeliveryRowItemReader.Opener opener) throws Exception {
    return read(opener, Thread.ofPlatform()::start);
  }

  private List<RowOutcome> read(DeliveryRowItemReader.Opener opener, Executor ahead)
      throws Exception {
    SheetRecogniser recogniser =
        new SheetRecogniser(
            Definitions.kinds(),
            new Pseudonymiser(
                "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII)),
            () -> 2026);
    DeliveryRowItemReader reader =
        new DeliveryRowItemReader(
            file,
            Fingerprint.of(file),
            opener,
            recogniser,
            summary,
            rows -> new AheadRows(rows, ahead));
    List<RowOutcome> outcomes = new ArrayList<>();
    reader.open(new ExecutionContext());
    for (RowOutcome row = reader.read(); row != null; row = reader.read()) {
      outcomes.add(row);
    }
    reader.close();
    return outcomes;
  }

  /** Opens a file whose rows fail in some way after the first two. */
  private static DeliveryRowItemReader.Opener failing(Supplier<? extends Throwable> fault) {
    return path -> new Failing(new SpreadsheetReader().open(path), fault);
  }

  @Test
  void a_sound_file_is_read_to_its_end() throws Exception {
    assertThat(read(new SpreadsheetReader()::open)).hasSize(1);
    assertThat(summary.isRejected()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        IllegalStateException.class,
        StackOverflowError.class,
        OutOfMemoryError.class,
        NullPointerException.class
      })
  void a_fault_while_rows_are_read_rejects_the_delivery_and_no_more(
      Class<? extends Throwable> fault) throws Exception {
    read(
        failing(
            () -> {
              try {
                return fault.getConstructor(String.class).newInstance("vid " + NUMBER);
              } catch (ReflectiveOperationException e) {
                return new AssertionError(e);
              }
            }));

    assertThat(summary.isRejected()).isTrue();
    assertThat(summary.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.INTERNAL_FAULT);
    assertThat(summary.findings().get(0).remedy()).contains("bokslut.log", "nästa körning");
  }

  @Test
  void a_fault_while_the_file_is_opened_does_so_too() throws Exception {
    List<RowOutcome> outcomes =
        read(
            path -> {
              throw new UnsupportedOperationException(NUMBER);
            });

    assertThat(outcomes).isEmpty();
    assertThat(summary.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.INTERNAL_FAULT);
  }

  @Test
  void a_programme_that_is_being_stopped_says_nothing_of_the_file() {
    Executor stopped =
        work -> {
          throw new RejectedExecutionException("stopped");
        };

    assertThatThrownBy(() -> read(new SpreadsheetReader()::open, stopped))
        .isInstanceOf(RejectedExecutionException.class);

    assertThat(summary.isUnreadable()).isFalse();
  }

  @Test
  void the_log_tells_where_but_not_what_the_cell_held(CapturedOutput log) throws Exception {
    read(
        failing(
            () -> new IllegalStateException(NUMBER, new NumberFormatException("av " + NUMBER))));

    assertThat(log.getAll())
        .contains(
            "underlag.csv",
            "IllegalStateException",
            "caused by java.lang.NumberFormatException",
            "at se.bokslut.intake.")
        .doesNotContain(NUMBER);
  }

  private record Failing(Spreadsheet sound, Supplier<? extends Throwable> fault)
      implements Spreadsheet {

    @Override
    public FileFormat format() {
      return sound.format();
    }

    @Override
    public List<Sheet> sheets() {
      Sheet sheet = sound.sheets().get(0);
      return List.of(
          new Sheet() {
            @Override
            public int position() {
              return sheet.position();
            }

            @Override
            public String name() {
              return sheet.name();
            }

            @Override
            public RowCursor rows() throws IOException {
              return failing(fault);
            }
          });
    }

    private static RowCursor failing(Supplier<? extends Throwable> fault) {
      return new RowCursor() {
        private int number;

        @Override
        public SheetRow next() {
          number++;
          if (number == 31) {
            Throwable thrown = fault.get();
            if (thrown instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) thrown;
          }
          return new SheetRow(
              number,
              number == 1
                  ? texts("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År")
                  : texts("U1", "En titel", "Artikel", "Refereegranskat", "2025"));
        }

        @Override
        public void close() {}
      };
    }

    private static List<CellValue> texts(String... texts) {
      return Arrays.stream(texts).<CellValue>map(CellValue.Text::new).toList();
    }

    @Override
    public void close() throws IOException {
      sound.close();
    }
  }
}

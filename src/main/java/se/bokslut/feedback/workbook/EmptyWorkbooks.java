package se.bokslut.feedback.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.KindGuides;
import se.bokslut.organisation.UnitInForce;
import se.bokslut.report.SwedishOrder;
import se.bokslut.report.excel.FixedZip;

/**
 * Writes the empty workbooks (mallar, spec reports "Command line"): one per kind, and one per unit
 * with every sheet that a unit reports.
 *
 * <p>Filled in and dropped, they give no findings. The same kinds and units give the same bytes;
 * files that it did not write are left alone.
 */
public final class EmptyWorkbooks {

  private static final String UNITS = "enheter";
  private static final String EXTENSION = ".xlsx";

  private final List<KindDefinition> kinds;
  private final KindGuides guides;

  /**
   * What was written.
   *
   * @param kinds the number of workbooks of a kind
   * @param units the number of workbooks of a unit
   * @param kept files with another content, beside which the workbook was written as new
   */
  public record Written(int kinds, int units, List<Path> kept) {

    /** Keeps a copy. */
    public Written {
      kept = List.copyOf(kept);
    }
  }

  /** Takes the kinds and what offices are told about their columns. */
  public EmptyWorkbooks(KindCatalogue kinds, KindGuides guides) {
    this.kinds =
        kinds.canonical().stream()
            .sorted(Comparator.comparing(KindDefinition::name, SwedishOrder.NAMES))
            .toList();
    this.guides = guides;
  }

  /**
   * Writes all workbooks.
   *
   * @param folder where; made when it does not exist
   * @param year the year around which half-years are suggested
   * @param units the units that get a workbook of their own
   * @throws IOException with a Swedish sentence when a file cannot be written
   */
  public Written write(Path folder, int year, List<UnitInForce> units) throws IOException {
    Set<Path> files = new HashSet<>();
    List<Path> kept = new ArrayList<>();
    OwnFiles own = OwnFiles.in(Files.createDirectories(folder));
    for (KindDefinition kind : kinds) {
      Path file = free(files, folder, FileName.of(kind.name()));
      write(new WorkbookDrawing(guides, year, Optional.empty(), List.of(kind)), file, own, kept);
    }
    List<KindDefinition> reported =
        kinds.stream()
            .filter(kind -> kind.unit() == KindDefinition.UnitSource.ROW_OR_FOLDER)
            .toList();
    for (UnitInForce unit : units) {
      Path file = free(files, folder.resolve(UNITS), FileName.of(unit.code() + "-" + unit.name()));
      write(new WorkbookDrawing(guides, year, Optional.of(unit), reported), file, own, kept);
    }
    own.save();
    return new Written(kinds.size(), units.size(), kept);
  }

  /** A file that none of this run's other workbooks has, as names may differ by signs only. */
  private static Path free(Set<Path> taken, Path folder, String name) {
    Path file = folder.resolve(name + EXTENSION);
    for (int further = 2; !taken.add(file); further++) {
      file = folder.resolve(name + "-" + further + EXTENSION);
    }
    return file;
  }

  private static void write(WorkbookDrawing drawing, Path file, OwnFiles own, List<Path> kept)
      throws IOException {
    Path raw = Files.createTempFile("bokslut-", EXTENSION);
    try {
      try (XSSFWorkbook workbook = drawing.draw();
          OutputStream stream = Files.newOutputStream(raw)) {
        workbook.write(stream);
      }
      if (!place(raw, file, own).equals(file)) {
        kept.add(file);
      }
    } finally {
      Files.delete(raw);
    }
  }

  /** Puts a workbook where it belongs, or beside a file that somebody has written in. */
  private static Path place(Path raw, Path file, OwnFiles own) throws IOException {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Path beside = file.resolveSibling("." + file.getFileName() + ".part");
      FixedZip.pack(raw, beside);
      Path target = file;
      own.note(beside);
      for (int i = 1; Files.isRegularFile(target) && !own.wrote(target); i++) {
        target = file.resolveSibling(asNew(String.valueOf(file.getFileName()), i));
      }
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      return target;
    } catch (IOException e) {
      throw new IOException(
          "Mallen %s kunde inte skrivas. Stäng den om den är öppen, se till att mappen får ändras, och kör kommandot igen."
              .formatted(file),
          e);
    }
  }

  private static String asNew(String name, int number) {
    String mark = number == 1 ? " (ny)" : " (ny %d)".formatted(number);
    return name.substring(0, name.length() - EXTENSION.length()) + mark + EXTENSION;
  }
}

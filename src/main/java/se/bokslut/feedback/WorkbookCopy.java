package se.bokslut.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.zip.ZipException;

/**
 * Copies a workbook (xlsx, xlsm) with its faults marked, its findings on a first sheet and its
 * identity numbers masked; all else stays as it is.
 *
 * <p>Parts are changed in place rather than read and written by a library, so that nothing is lost
 * that the library does not know, and nothing is left that no cell shows any longer.
 */
final class WorkbookCopy {

  private static final String SIGNATURES = "_xmlsignatures/";
  private static final String NO_STYLES =
      """
      <styleSheet xmlns="%s"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
      <cellXfs count="1"><xf/></cellXfs></styleSheet>"""
          .formatted(Parts.MAIN);

  private final Parts parts;
  private final Map<Integer, SheetNotes> notes;
  private final IntFunction<SecretCells> numbers;
  private final PartWriter out;
  private final SecretTexts texts;
  private final ContentTypes types;
  private final String ours;
  private final String workbookName;
  private final PartPointers pointers;
  private final WorkbookPart workbook;
  private final MarkedStyles styles;
  private final String stylesName;
  private final SheetComments comments;

  private WorkbookCopy(
      Parts parts, Map<Integer, SheetNotes> notes, IntFunction<SecretCells> numbers, PartWriter out)
      throws IOException, NotCopiedException {
    this.parts = parts;
    this.notes = notes;
    this.numbers = numbers;
    this.out = out;
    this.types = new ContentTypes(parts);
    this.ours = free(parts);
    this.workbookName =
        parts.stored(new PartPointers(parts, "").ofType("officeDocument").orElse(""));
    this.pointers = new PartPointers(parts, workbookName);
    this.workbook = new WorkbookPart(parts.bytes(workbookName));
    Optional<String> known = pointers.ofType("styles");
    this.stylesName =
        known.isPresent() ? parts.stored(known.get()) : "xl/%s-styles.xml".formatted(ours);
    byte[] stylesPart =
        known.isPresent() ? parts.bytes(stylesName) : NO_STYLES.getBytes(StandardCharsets.UTF_8);
    if (known.isEmpty()) {
      pointers.add(ours + "Styles", "styles", stylesName);
      types.add(stylesName, "styles");
    }
    this.comments = new SheetComments(parts, types, out, ours);
    this.texts = new SecretTexts(sharedTexts());
    this.styles = new MarkedStyles(XmlDocument.read(new ByteArrayInputStream(stylesPart)));
  }

  private List<String> sharedTexts() throws IOException, NotCopiedException {
    Optional<String> shared = pointers.ofType("sharedStrings");
    return shared.isPresent() && parts.has(shared.get())
        ? SharedTexts.of(parts.bytes(shared.get()))
        : List.of();
  }

  /**
   * Writes the copy.
   *
   * @param numbers the columns of identity numbers of a sheet, by its position
   * @throws NotCopiedException when not every number can be masked, or the file is not as the
   *     formats ask; the copy is then of no use
   */
  static void write(
      Path file,
      Path copy,
      FindingsPage page,
      Map<Integer, SheetNotes> notes,
      IntFunction<SecretCells> numbers)
      throws IOException, NotCopiedException {
    try (Parts parts = Parts.open(file);
        PartWriter out = new PartWriter(Files.newOutputStream(copy))) {
      new WorkbookCopy(parts, notes, numbers, out).write(page);
    } catch (IllegalArgumentException | ZipException e) {
      // numbers and names that are none, in a file that another programme has written
      throw new NotCopiedException("a part is not as the format asks", e);
    }
  }

  private void write(FindingsPage page) throws IOException, NotCopiedException {
    for (int i = 0; i < workbook.ids().size(); i++) {
      Optional<String> part = pointers.withId(workbook.ids().get(i));
      if (part.isPresent() && part.get().contains("worksheets/")) {
        sheet(i + 1, parts.stored(part.get()));
      }
    }
    page(page);
    types.add(pagePart(), "worksheet");
    pointers.add(ours + "Page", "worksheet", pagePart());
    workbook.putFirst(workbook.freeName(FindingsPage.NAME), ours + "Page", page);
    out.put(stylesName, styles.bytes());
    Optional<String> shared = pointers.ofType("sharedStrings");
    if (shared.isPresent() && parts.has(shared.get())) {
      String name = parts.stored(shared.get());
      out.put(name, MaskedPart.masked(parts.bytes(name), new SharedTexts(texts)));
    }
    leaveOut("calcChain");
    out.put(workbookName, workbook.bytes());
    out.put(pointers.file(), pointers.bytes());
    others();
  }

  /** The beginning of the names of our parts: one that an answer dropped back does not use yet. */
  private static String free(Parts parts) {
    String free = "bokslut";
    for (int i = 2; used(parts, free); i++) {
      free = "bokslut" + i;
    }
    return free;
  }

  private static boolean used(Parts parts, String ours) {
    return parts.names().stream().anyMatch(name -> name.contains(ours + "-"));
  }

  private String pagePart() {
    return "xl/worksheets/%s-anmarkningar.xml".formatted(ours);
  }

  private void page(FindingsPage page) throws IOException {
    Writer text = out.start(pagePart());
    new FindingsSheetPart(page, new PageStyles(styles), workbook.names(), notes, text).write();
    out.end(text);
  }

  /** The order of calculation, which a programme makes anew. */
  private void leaveOut(String type) throws NotCopiedException {
    Optional<String> part = pointers.ofType(type);
    if (part.isPresent() && parts.has(part.get())) {
      out.leaveOut(parts.stored(part.get()));
      types.remove(part.get());
      pointers.remove(type);
    }
  }

  private void sheet(int position, String name) throws IOException, NotCopiedException {
    PartPointers own = new PartPointers(parts, name);
    SheetNotes said = notes.get(position);
    if (said != null) {
      said.merge(MergedCells.of(parts.bytes(name)));
    }
    MarkedSheet mask =
        new MarkedSheet(
            said, new CellMask(numbers.apply(position), texts), styles, ours + "Drawing");
    out.put(name, MaskedPart.masked(parts.bytes(name), mask));
    if (!mask.placed().isEmpty()) {
      comments.write(position, own, mask);
    }
    if (own.isChanged()) {
      out.put(own.file(), own.bytes());
    }
  }

  private void others() throws IOException, NotCopiedException {
    PartPointers whole = new PartPointers(parts, "");
    whole.remove("digital-signature/origin");
    out.put(whole.file(), whole.bytes());
    for (String name : parts.names()) {
      if (name.startsWith(SIGNATURES)) {
        types.remove(name);
      } else if (!out.isDone(name) && !name.equals(ContentTypes.FILE)) {
        out.put(name, OtherParts.copied(parts, name));
      }
    }
    out.put(ContentTypes.FILE, types.bytes());
  }
}

package se.bokslut.feedback;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Copies a workbook (xlsx, xlsm) with its faults marked, its findings on a first sheet and its
 * identity numbers masked; all else stays as it is.
 *
 * <p>Parts are changed in place rather than read and written by a library, so that nothing is lost
 * that the library does not know, and nothing is left that no cell shows any longer.
 */
final class WorkbookCopy {

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
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
  private final ZipOutputStream zip;
  private final Set<String> written = new HashSet<>();
  private final SecretTexts texts;
  private final ContentTypes types;
  private final String ours;
  private final String workbookName;
  private final PartPointers pointers;
  private final WorkbookPart workbook;
  private final MarkedStyles styles;
  private final String stylesName;

  private WorkbookCopy(
      Parts parts,
      Map<Integer, SheetNotes> notes,
      IntFunction<SecretCells> numbers,
      ZipOutputStream zip)
      throws IOException, NotCopiedException {
    this.parts = parts;
    this.notes = notes;
    this.numbers = numbers;
    this.zip = zip;
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
        OutputStream stream = Files.newOutputStream(copy);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      new WorkbookCopy(parts, notes, numbers, zip).write(page);
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
    put(stylesName, styles.bytes());
    Optional<String> shared = pointers.ofType("sharedStrings");
    if (shared.isPresent() && parts.has(shared.get())) {
      String name = parts.stored(shared.get());
      put(name, MaskedPart.masked(parts.bytes(name), new SharedTexts(texts)));
    }
    leaveOut("calcChain");
    put(workbookName, workbook.bytes());
    put(pointers.file(), pointers.bytes());
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
    startPart(pagePart());
    Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    new FindingsSheetPart(page, new PageStyles(styles), workbook.names(), notes, text).write();
    text.flush();
    zip.closeEntry();
  }

  /** The order of calculation, which a programme makes anew. */
  private void leaveOut(String type) throws NotCopiedException {
    Optional<String> part = pointers.ofType(type);
    if (part.isPresent() && parts.has(part.get())) {
      written.add(parts.stored(part.get()));
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
    put(name, MaskedPart.masked(parts.bytes(name), mask));
    if (!mask.placed().isEmpty()) {
      comments(position, own, mask);
    }
    if (own.isChanged()) {
      put(own.file(), own.bytes());
    }
  }

  private void comments(int position, PartPointers own, MarkedSheet sheet)
      throws IOException, NotCopiedException {
    Optional<String> known = own.ofType("comments");
    byte @Nullable [] before = known.isPresent() ? parts.bytes(known.get()) : null;
    CommentList list =
        new CommentList(before == null ? null : MaskedPart.masked(before, new MaskedPart(true)));
    list.add(sheet.placed());
    String comments =
        known.isPresent()
            ? parts.stored(known.get())
            : "xl/%s-comments%d.xml".formatted(ours, position);
    put(comments, list.bytes());
    if (known.isEmpty()) {
      own.add(ours + "Comments", "comments", comments);
      types.add(comments, "comments");
    }
    shapes(position, own, sheet, list);
  }

  private void shapes(int position, PartPointers own, MarkedSheet sheet, CommentList list)
      throws IOException, NotCopiedException {
    String id = sheet.drawingId();
    Optional<String> known = id == null ? Optional.empty() : own.withId(id);
    String drawing =
        known.isPresent()
            ? parts.stored(known.get())
            : "xl/drawings/%s-comments%d.vml".formatted(ours, position);
    String before =
        known.isPresent() ? new String(parts.bytes(drawing), StandardCharsets.UTF_8) : "";
    put(
        drawing,
        new CommentShapes(before, position).with(sheet.placed(), list.texts(), sheet.measure()));
    if (known.isEmpty()) {
      own.add(ours + "Drawing", "vmlDrawing", drawing);
      types.addDrawings();
    }
  }

  private void others() throws IOException, NotCopiedException {
    PartPointers whole = new PartPointers(parts, "");
    whole.remove("digital-signature/origin");
    put(whole.file(), whole.bytes());
    for (String name : parts.names()) {
      if (name.startsWith(SIGNATURES)) {
        types.remove(name);
      } else if (!written.contains(name) && !name.equals(ContentTypes.FILE)) {
        put(name, OtherParts.copied(parts, name));
      }
    }
    put(ContentTypes.FILE, types.bytes());
  }

  private void put(String name, String content) throws IOException {
    put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String name, byte[] content) throws IOException {
    startPart(name);
    zip.write(content);
    zip.closeEntry();
  }

  private void startPart(String name) throws IOException {
    written.add(name);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }
}

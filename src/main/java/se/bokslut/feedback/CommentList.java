package se.bokslut.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.bokslut.report.excel.SafeText;
import se.bokslut.report.look.Palette;

/** A sheet's comments: the office's own stay, and what we say is added to them. */
final class CommentList {

  private static final String EMPTY =
      "<comments xmlns=\"%s\"><authors/><commentList/></comments>".formatted(Parts.MAIN);

  private final XmlDocument comments;
  private final Element list;
  private final Map<String, Element> byCell = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private int author = -1;

  /**
   * Takes the comments that are there.
   *
   * @param known the part, null for none
   */
  CommentList(byte @Nullable [] known) throws IOException, NotCopiedException {
    byte[] part = known == null ? EMPTY.getBytes(StandardCharsets.UTF_8) : known;
    comments = XmlDocument.read(new ByteArrayInputStream(part));
    list = XmlDocument.childAfter(comments.root(), "commentList", List.of("authors"));
    for (Element comment : XmlDocument.children(list, "comment")) {
      byCell.put(comment.getAttribute("ref").replace("$", ""), comment);
    }
  }

  void add(Map<Integer, Map<Integer, CellNote>> notes) {
    notes.forEach(
        (row, cells) -> cells.forEach((column, note) -> add(Columns.letters(column) + row, note)));
  }

  private void add(String cell, CellNote note) {
    Element comment = byCell.computeIfAbsent(cell, this::comment);
    Element text = XmlDocument.childAfter(comment, "text", List.of());
    String before = CellNote.withoutOurs(text.getTextContent());
    if (before.equals(text.getTextContent())) {
      intoRun(text);
    } else {
      replace(text, before);
    }
    if (!before.isEmpty()) {
      run(text, "\n\n", false, Palette.INK);
    }
    for (CellNote.Part part : note.parts()) {
      run(
          text,
          part.text(),
          part.heading(),
          part.heading() ? SeverityMark.ink(part.severity()) : Palette.INK);
    }
    texts.put(cell, text.getTextContent());
  }

  private static void replace(Element text, String words) {
    while (text.hasChildNodes()) {
      text.removeChild(text.getFirstChild());
    }
    if (!words.isEmpty()) {
      run(text, words, false, Palette.INK);
    }
  }

  /** Text that is not parted yet becomes a part, for only one of the two is shown. */
  private static void intoRun(Element text) {
    Element whole = XmlDocument.child(text, "t");
    if (whole != null) {
      Element run = XmlDocument.element(text, "r");
      text.insertBefore(run, whole);
      run.appendChild(whole);
    }
  }

  private Element comment(String cell) {
    Element comment = XmlDocument.append(list, "comment");
    comment.setAttribute("ref", cell);
    comment.setAttribute("authorId", Integer.toString(author()));
    return comment;
  }

  private int author() {
    if (author < 0) {
      Element authors = XmlDocument.childAfter(comments.root(), "authors", List.of());
      author = XmlDocument.children(authors, "author").size();
      XmlDocument.append(authors, "author").setTextContent(CellNote.AUTHOR);
    }
    return author;
  }

  private static void run(Element text, String words, boolean bold, Palette ink) {
    Element run = XmlDocument.append(text, "r");
    Element look = XmlDocument.append(run, "rPr");
    if (bold) {
      XmlDocument.append(look, "b");
    }
    XmlDocument.append(look, "sz").setAttribute("val", "9");
    XmlDocument.append(look, "color")
        .setAttribute("rgb", String.format(Locale.ROOT, "FF%06X", ink.rgb()));
    XmlDocument.append(look, "rFont").setAttribute("val", PageLook.TYPEFACE);
    XmlDocument.append(look, "family").setAttribute("val", "2");
    Element said = XmlDocument.append(run, "t");
    said.setAttribute("xml:space", "preserve");
    said.setTextContent(SafeText.of(words));
  }

  /** The texts of the comments that have been added to, by cell. */
  Map<String, String> texts() {
    return texts;
  }

  byte[] bytes() {
    return comments.bytes();
  }
}

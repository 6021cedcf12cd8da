package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of the structure tree: what a screen reader is told that a part of the report is.
 *
 * <p>The tree grows in reading order while the report is laid out. An element holds either content
 * or further elements, never both.
 */
final class Tag {

  /** What is drawn at the top of every page, and is not read aloud. */
  static final Tag HEADER = new Tag("Artifact");

  /** What is drawn at the bottom of every page, and is not read aloud. */
  static final Tag FOOTER = new Tag("Artifact");

  /** What is drawn again on a further page, and is not read again. */
  static final Tag REPEATED = new Tag("Artifact");

  private final String type;
  private final List<Tag> children = new ArrayList<>();
  private final Map<String, String> tableAttributes = new LinkedHashMap<>();
  private String alternative = "";
  private String spoken = "";
  private Optional<Link> link = Optional.empty();

  /**
   * Where words lead.
   *
   * @param target the identity of a place in the report, or an address that begins with https
   * @param description what a screen reader says of it
   */
  record Link(String target, String description) {

    boolean leadsToTheWeb() {
      return target.startsWith("https://");
    }
  }

  private Tag(String type) {
    this.type = type;
  }

  /** The root of a tree. */
  static Tag document() {
    return new Tag("Document");
  }

  /** A further element, the last one so far. */
  Tag child(String childType) {
    Tag child = new Tag(childType);
    children.add(child);
    return child;
  }

  /** A drawing and what it shows. */
  Tag figure(String text) {
    Tag figure = child("Figure");
    figure.alternative = VisibleText.of(text);
    return figure;
  }

  /** Signs and the words that are read instead of them. */
  Tag spoken(String words) {
    Tag span = child("Span");
    span.spoken = VisibleText.of(words);
    return span;
  }

  /** Words that lead elsewhere. */
  Tag link(String target, String description) {
    Tag words = child("Link");
    words.link = Optional.of(new Link(target, VisibleText.of(description)));
    return words;
  }

  /** A heading of a table's columns or of a row. */
  Tag headerCell(String scope, int columns, int rows) {
    Tag cell = child("TH");
    cell.tableAttributes.put("Scope", scope);
    cell.span(columns, rows);
    return cell;
  }

  /** An ordinary cell of a table. */
  Tag dataCell(int columns) {
    Tag cell = child("TD");
    cell.span(columns, 1);
    return cell;
  }

  private void span(int columns, int rows) {
    if (columns > 1) {
      tableAttributes.put("ColSpan", Integer.toString(columns));
    }
    if (rows > 1) {
      tableAttributes.put("RowSpan", Integer.toString(rows));
    }
  }

  String type() {
    return type;
  }

  List<Tag> children() {
    return List.copyOf(children);
  }

  /** What the element is as a part of a table, always in the same order; numbers as digits. */
  Map<String, String> tableAttributes() {
    return Collections.unmodifiableMap(tableAttributes);
  }

  /** Where it leads, empty for everything but links. */
  Optional<Link> link() {
    return link;
  }

  /** What is read instead of what is drawn; empty where that itself is read. */
  String spoken() {
    return spoken;
  }

  /** What stands for a drawing; empty for everything else. */
  String alternative() {
    return alternative;
  }
}

package se.bokslut.report.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text: words, some of them strong, some of them leading elsewhere.
 *
 * @param spans its parts in order; together they are the text
 */
public record Prose(List<Span> spans) {

  /** A part of running text. */
  public sealed interface Span {

    /** What is read. */
    String text();
  }

  /** Plain words. */
  public record Words(String text) implements Span {}

  /** Words that matter more than those around them. */
  public record Strong(String text) implements Span {}

  /**
   * Words that lead to a chapter or heading of the same report.
   *
   * @param target the identity of what they lead to
   */
  public record Reference(String target, String text) implements Span {}

  /**
   * Words that lead to a page on the web.
   *
   * @param address an address that begins with https
   */
  public record WebLink(String address, String text) implements Span {

    /** Checks the address. */
    public WebLink {
      if (!address.startsWith("https://")) {
        throw new IllegalArgumentException("not an address that begins with https: " + address);
      }
    }
  }

  /** Keeps a copy. */
  public Prose {
    spans = List.copyOf(spans);
  }

  /** Plain words throughout. */
  public static Prose of(String text) {
    return new Prose(List.of(new Words(text)));
  }

  /** What is read, without where it leads. */
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}

package se.bokslut.feedback;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the pieces of an XML part; the stream that it writes to stays open. */
final class XmlOutput {

  private final Writer out;

  XmlOutput(OutputStream stream) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  void writeAll(List<XmlToken> tokens) throws IOException {
    for (XmlToken token : tokens) {
      write(token);
    }
  }

  void write(XmlToken token) throws IOException {
    switch (token) {
      case XmlToken.Start start -> start(start);
      case XmlToken.End end -> out.append("</").append(name(end.prefix(), end.name())).append('>');
      case XmlToken.Text text -> escape(text.value(), false);
      case XmlToken.Instruction instruction ->
          out.append("<?")
              .append(instruction.target())
              .append(' ')
              .append(instruction.data())
              .append("?>");
    }
  }

  private void start(XmlToken.Start start) throws IOException {
    out.append('<').append(name(start.prefix(), start.name()));
    for (XmlToken.Attribute declaration : start.declarations()) {
      attribute(
          declaration.name().isEmpty() ? "xmlns" : "xmlns:" + declaration.name(),
          declaration.value());
    }
    for (XmlToken.Attribute attribute : start.attributes()) {
      attribute(name(attribute.prefix(), attribute.name()), attribute.value());
    }
    out.append('>');
  }

  private void attribute(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
  }

  private static String name(String prefix, String local) {
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private void escape(String text, boolean inAttribute) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String escaped = escaped(c, inAttribute);
      if (escaped == null) {
        out.append(c);
      } else {
        out.append(escaped);
      }
    }
  }

  private static @Nullable String escaped(char c, boolean inAttribute) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "&#13;";
      case '"' -> inAttribute ? "&quot;" : null;
      case '\n' -> inAttribute ? "&#10;" : null;
      case '\t' -> inAttribute ? "&#9;" : null;
      default -> null;
    };
  }

  /** Text as it stands between tags or in an attribute. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String replaced = escaped(text.charAt(i), true);
      if (replaced == null) {
        escaped.append(text.charAt(i));
      } else {
        escaped.append(replaced);
      }
    }
    return escaped.toString();
  }

  void flush() throws IOException {
    out.flush();
  }
}

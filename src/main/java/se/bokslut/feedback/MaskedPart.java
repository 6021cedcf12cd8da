package se.bokslut.feedback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Copies an XML part with every identity number in its texts and attributes masked.
 *
 * <p>Text that is parted into runs is looked at as one, so that a number which changes its look
 * half-way is found too.
 */
class MaskedPart {

  private static final Set<String> IN_RUNS = Set.of("si", "is", "text", "p");
  private static final Set<String> WORDS =
      Set.of("t", "lpwstr", "lpstr", "author", "oddHeader", "oddFooter", "evenHeader");
  private static final Set<String> FORMULAS =
      Set.of("f", "formula", "formula1", "formula2", "definedName");

  private final boolean wordsOnly;
  private boolean changed;

  /**
   * Takes what kind of part it is.
   *
   * @param wordsOnly whether numbers in it are words too, as in a document's properties
   */
  MaskedPart(boolean wordsOnly) {
    this.wordsOnly = wordsOnly;
  }

  /** A part's content as a mask copies it; the very bytes when nothing is to be masked. */
  static byte[] masked(byte[] content, MaskedPart mask) throws IOException, NotCopiedException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream(content.length);
    mask.copy(new ByteArrayInputStream(content), copy);
    return mask.hasChanged() ? copy.toByteArray() : content;
  }

  /** Whether something has been masked. */
  boolean hasChanged() {
    return changed;
  }

  final void copy(InputStream part, OutputStream copy) throws IOException, NotCopiedException {
    try {
      XmlInput input = new XmlInput(part);
      XmlOutput output = new XmlOutput(copy);
      for (XmlToken token = input.next(); token != null; token = input.next()) {
        element(token, input, output);
      }
      output.flush();
    } catch (XMLStreamException e) {
      throw new NotCopiedException("a part is not well-formed", e);
    }
  }

  /** Copies one token, or an element as a whole. */
  void element(XmlToken token, XmlInput input, XmlOutput output)
      throws IOException, XMLStreamException, NotCopiedException {
    if (token instanceof XmlToken.Start start) {
      XmlToken.Start masked = masked(start);
      output.write(masked);
      if (IN_RUNS.contains(start.name())) {
        output.writeAll(maskRuns(input.rest(), start.name().equals("text") ? "text" : ""));
      } else if (WORDS.contains(start.name()) || FORMULAS.contains(start.name())) {
        output.writeAll(words(start.name(), input.rest()));
      }
    } else if (token instanceof XmlToken.Text text) {
      output.write(new XmlToken.Text(masked(text.value())));
    } else {
      output.write(token);
    }
  }

  /** Whether elements of a name are copied with all that stands in them at once. */
  static boolean isCopiedWhole(String name) {
    return IN_RUNS.contains(name) || WORDS.contains(name) || FORMULAS.contains(name);
  }

  private List<XmlToken> words(String element, List<XmlToken> tokens) throws NotCopiedException {
    List<XmlToken> masked = maskRuns(tokens, element);
    if (FORMULAS.contains(element) && !masked.equals(tokens)) {
      throw new NotCopiedException(WhyNoCopy.NUMBER, "a formula or name holds an identity number");
    }
    return masked;
  }

  /** The tokens of an element whose texts stand in runs. */
  final List<XmlToken> maskRuns(List<XmlToken> tokens) {
    return maskRuns(tokens, "");
  }

  private List<XmlToken> maskRuns(List<XmlToken> tokens, String element) {
    List<Integer> texts = new ArrayList<>();
    StringBuilder whole = new StringBuilder();
    String open = element;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof XmlToken.Start start) {
        open = start.name();
      } else if (tokens.get(i) instanceof XmlToken.End) {
        open = "";
      } else if (tokens.get(i) instanceof XmlToken.Text text
          && (open.equals("t") || !element.isEmpty())) {
        texts.add(i);
        whole.append(text.value());
      }
    }
    String masked = maskWhole(whole.toString());
    if (masked.contentEquals(whole)) {
      return tokens;
    }
    changed = true;
    return replaced(tokens, texts, masked);
  }

  /** What becomes of the text of an element that holds words. */
  String maskWhole(String text) {
    return TextMask.maskCell(text);
  }

  /** The text in the first of its runs, the others empty. */
  private static List<XmlToken> replaced(
      List<XmlToken> tokens, List<Integer> texts, String masked) {
    List<XmlToken> changed = new ArrayList<>(tokens);
    for (int i = 0; i < texts.size(); i++) {
      changed.set(texts.get(i), new XmlToken.Text(i == 0 ? masked : ""));
    }
    return changed;
  }

  final XmlToken.Start masked(XmlToken.Start start) throws NotCopiedException {
    XmlToken.Start result = start;
    for (XmlToken.Attribute attribute : start.attributes()) {
      String masked = masked(attribute.value());
      if (!masked.equals(attribute.value())) {
        result = result.with(attribute.name(), masked);
      }
    }
    return result;
  }

  private String masked(String text) throws NotCopiedException {
    if (text.length() < 10) {
      return text;
    }
    boolean number = !wordsOnly && TextMask.isNumber(text);
    String masked = TextMask.mask(number ? TextMask.plain(text) : text);
    if (number && TextMask.found(TextMask.plain(text))) {
      throw new NotCopiedException(WhyNoCopy.NUMBER, "a stored number is an identity number");
    }
    changed |= !number && !masked.equals(text);
    return number ? text : masked;
  }
}

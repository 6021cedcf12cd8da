package se.bokslut.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/**
 * The letters of one document: Liberation Sans, and DejaVu Sans for the signs that it lacks.
 *
 * <p>Every document has its own, since they remember which letters are used. A letter that neither
 * has is an error: OpenPDF would leave it out silently.
 */
final class Typefaces {

  /** Text that is drawn with one font. */
  record Run(BaseFont font, String text) {}

  private static final List<String> REGULAR =
      List.of(
          "/liberation/LiberationSans-Regular.ttf",
          "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");
  private static final List<String> BOLD =
      List.of(
          "/liberation/LiberationSans-Bold.ttf",
          "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");
  private static final List<String> FONTS = Stream.concat(REGULAR.stream(), BOLD.stream()).toList();

  private final Map<String, BaseFont> loaded = new HashMap<>();

  private BaseFont font(String resource) {
    return loaded.computeIfAbsent(resource, Typefaces::load);
  }

  private static BaseFont load(String resource) {
    try (InputStream stream = Typefaces.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("a font is missing on the class path: " + resource);
      }
      BaseFont font =
          BaseFont.createFont(
              resource,
              BaseFont.IDENTITY_H,
              BaseFont.EMBEDDED,
              BaseFont.NOT_CACHED,
              stream.readAllBytes(),
              null);
      font.setIncludeCidSet(false);
      font.setSubset(true);
      font.setSecureRandom(new SamePrefix(FONTS.indexOf(resource)));
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("a font could not be read: " + resource, e);
    }
  }

  /** The text in parts of one font each, without characters that have no appearance. */
  List<Run> runs(String text, boolean isBold) throws UndrawableCharacterException {
    String visible = VisibleText.of(text);
    List<Run> runs = new ArrayList<>();
    int start = 0;
    Optional<BaseFont> current = Optional.empty();
    for (int i = 0; i < visible.length(); i += Character.charCount(visible.codePointAt(i))) {
      BaseFont font = font(visible.codePointAt(i), isBold, visible);
      if (current.isPresent() && !current.get().equals(font)) {
        runs.add(new Run(current.get(), visible.substring(start, i)));
        start = i;
      }
      current = Optional.of(font);
    }
    current.ifPresent(font -> runs.add(new Run(font, visible.substring(startOf(runs)))));
    return runs;
  }

  private static int startOf(List<Run> runs) {
    return runs.stream().mapToInt(run -> run.text().length()).sum();
  }

  private BaseFont font(int character, boolean isBold, String text)
      throws UndrawableCharacterException {
    for (String resource : isBold ? BOLD : REGULAR) {
      BaseFont font = font(resource);
      if (font.charExists(character)) {
        return font;
      }
    }
    throw new UndrawableCharacterException(character, text);
  }

  /** How wide text is in points. */
  float width(String text, TextStyle style) throws UndrawableCharacterException {
    float width = 0;
    for (Run run : runs(text, style.bold())) {
      width += run.font().getWidthPoint(run.text(), style.size());
    }
    return width;
  }

  /**
   * Gives a font's subset the same name in every document, whoever asks and however often; the name
   * is all that it is asked for.
   */
  private static final class SamePrefix extends SecureRandom {

    @Serial private static final long serialVersionUID = 1L;
    private static final double LETTERS = 26;
    private static final double MIDDLE = 0.5;

    private final int number;

    SamePrefix(int number) {
      this.number = number;
    }

    @Override
    public double nextDouble() {
      return (number + MIDDLE) / LETTERS;
    }
  }
}

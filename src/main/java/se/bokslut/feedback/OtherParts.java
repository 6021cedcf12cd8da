package se.bokslut.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.poifs.macros.VBAMacroReader;

/**
 * Copies the parts of a package that are not changed, with numbers in their texts masked.
 *
 * <p>What cannot be looked into, and what holds numbers that cannot be masked, is not copied at
 * all.
 */
final class OtherParts {

  private static final Pattern EMBEDDED =
      Pattern.compile("(?:.*/)?(?:embeddings|activex|model|webextensions)/.*");
  private static final Pattern LOOKED_THROUGH =
      Pattern.compile(
          ".*/(?:media/[^/]*|printersettings/[^/]*\\.bin|vbaprojectsignature[^/]*\\.bin)|docprops/thumbnail[^/]*");
  private static final Pattern MACROS = Pattern.compile(".*vbaproject\\.bin");

  private OtherParts() {}

  /** A part as it is copied. */
  static byte[] copied(Parts parts, String name) throws IOException, NotCopiedException {
    String kind = name.toLowerCase(Locale.ROOT);
    if (EMBEDDED.matcher(kind).matches()) {
      throw new NotCopiedException(WhyNoCopy.EMBEDDED, "the workbook holds embedded objects");
    }
    byte[] content = parts.bytes(name);
    if (LOOKED_THROUGH.matcher(kind).matches()) {
      requireNoNumbers(content);
      return content;
    }
    if (MACROS.matcher(kind).matches()) {
      requireNoNumbersInMacros(content);
      return content;
    }
    if (kind.endsWith(".vml")) {
      return TextMask.mask(new String(content, StandardCharsets.UTF_8))
          .getBytes(StandardCharsets.UTF_8);
    }
    if (kind.endsWith(".xml") || kind.endsWith(".rels")) {
      return MaskedPart.masked(content, new MaskedPart(kind.startsWith("docprops/")));
    }
    throw new NotCopiedException("the workbook holds a part that cannot be looked into");
  }

  private static void requireNoNumbers(byte[] content) throws NotCopiedException {
    if (TextMask.foundIn(content)) {
      throw new NotCopiedException(
          WhyNoCopy.NUMBER, "a part that is no text holds an identity number");
    }
  }

  private static void requireNoNumbersInMacros(byte[] content) throws NotCopiedException {
    requireNoNumbers(content);
    try (VBAMacroReader macros = new VBAMacroReader(new ByteArrayInputStream(content))) {
      for (Map.Entry<String, String> macro : macros.readMacros().entrySet()) {
        if (TextMask.found(macro.getValue())) {
          throw new NotCopiedException(WhyNoCopy.NUMBER, "a macro holds an identity number");
        }
      }
    } catch (IOException | RuntimeException e) {
      // the boundary to the library: what it cannot read cannot be looked into
      throw new NotCopiedException(WhyNoCopy.MACROS, "macros that cannot be looked into", e);
    }
  }
}

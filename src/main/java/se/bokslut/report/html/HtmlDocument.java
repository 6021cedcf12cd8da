package se.bokslut.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import se.bokslut.report.look.Palette;
import se.bokslut.report.template.PageText;

/**
 * A page as one HTML document that is XML too: its look stands in it, and its security policy lets
 * it load, run and send nothing.
 */
final class HtmlDocument {

  private static final String STYLE = "sida.css";

  private HtmlDocument() {}

  /** The document. */
  static String of(PageText page) {
    return """
        <!DOCTYPE html>
        <html lang="sv">
        <head>
        %s
        </head>
        <body>
        %s
        </body>
        </html>
        """
        .formatted(head(page.title()), page.body());
  }

  private static String head(String title) {
    String style = colours() + look();
    return """
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="referrer" content="no-referrer"/>
        <meta name="robots" content="noindex, nofollow"/>
        <title>%s</title>
        <style>%s</style>"""
        .formatted(sha256(style), escaped(title), style);
  }

  private static String colours() {
    return Arrays.stream(Palette.values())
        .map(
            colour ->
                "--%s: #%06X;"
                    .formatted(
                        colour.name().toLowerCase(Locale.ROOT).replace('_', '-'), colour.rgb()))
        .collect(Collectors.joining(" ", ":root { ", " }\n"));
  }

  private static String look() {
    try (InputStream style = HtmlDocument.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8)
          .replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String sha256(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}

package se.bokslut.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.bokslut.report.pdf.DrawnPdf;

/**
 * All text that a place keeps, by where it stands: names of files, their contents in every encoding
 * that text may have in them, archives within archives unpacked, and every table.
 */
final class KeptTexts {

  private final Map<String, String> texts = new TreeMap<>();

  /** What has been read, since archives hold many files once more. */
  private final Set<ByteBuffer> contents = new HashSet<>();

  /** Takes in every table of a workplace's database, those of the job repository too. */
  KeptTexts tables(Workplace workplace) {
    workplace
        .sql()
        .sql("select tablename from pg_tables where schemaname = 'public'")
        .query(String.class)
        .list()
        .forEach(
            table ->
                texts.put(
                    "table " + table,
                    workplace
                        .sql()
                        .sql(
                            "select coalesce(string_agg(t::text, e'\\n'), '') from %s t"
                                .formatted(table))
                        .query(String.class)
                        .single()));
    return this;
  }

  /** Takes in the files below a folder; one that vanishes meanwhile keeps nothing. */
  KeptTexts files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        add(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return this;
  }

  private void add(String name, byte[] content) throws IOException {
    if (!contents.add(ByteBuffer.wrap(content))) {
      texts.put(name, name);
      return;
    }
    StringBuilder text = new StringBuilder(name).append('\n');
    text.append(new String(content, StandardCharsets.UTF_8)).append('\n');
    text.append(new String(content, StandardCharsets.ISO_8859_1)).append('\n');
    text.append(new String(content, StandardCharsets.UTF_16LE));
    if (name.endsWith(".pdf")) {
      DrawnPdf pdf = new DrawnPdf(content);
      pdf.texts().forEach(drawn -> text.append(drawn.text()).append('\n'));
      text.append(pdf.document().allText()).append(pdf.metadata());
    }
    texts.put(name, text.toString());
    if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
      unpack(name, content);
    }
    if (name.endsWith(".gz")) {
      try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(content))) {
        add(name + "!", gzip.readAllBytes());
      }
    }
  }

  private void unpack(String name, byte[] archive) throws IOException {
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        add(name + "!" + part.getName(), parts.readAllBytes());
      }
    }
  }

  /** Takes in anything else that was said. */
  KeptTexts said(String where, String words) {
    texts.put(where, words);
    return this;
  }

  /** Those whose place is as asked. */
  KeptTexts where(Predicate<String> place) {
    KeptTexts some = new KeptTexts();
    texts.entrySet().stream()
        .filter(text -> place.test(text.getKey()))
        .forEach(text -> some.texts.put(text.getKey(), text.getValue()));
    return some;
  }

  /** Where a pattern occurs, with what stands around it. */
  Map<String, String> holding(Pattern pattern) {
    Map<String, String> held = new TreeMap<>();
    texts.forEach(
        (place, text) -> {
          Matcher matcher = pattern.matcher(text);
          if (matcher.find()) {
            int from = Math.max(0, matcher.start() - 60);
            held.put(place, text.substring(from, Math.min(text.length(), matcher.end() + 20)));
          }
        });
    return held;
  }

  int size() {
    return texts.size();
  }
}

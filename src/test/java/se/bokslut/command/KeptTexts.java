package se.bokslut.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.report.pdf.DrawnPdf;

/**
 * Looks for patterns in all text that a place keeps: names of files, their contents in every
 * encoding that text may have in them, archives within archives unpacked, and every table.
 *
 * <p>Holds one file at a time, however many a place keeps.
 */
final class KeptTexts {

  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE);

  /** Where each pattern occurs, with what stands around it. */
  private final Map<Pattern, Map<String, String>> held = new LinkedHashMap<>();

  private final Set<String> places = new HashSet<>();

  /** What has been read, by its hash, since archives hold many files once more. */
  private final Set<String> contents = new HashSet<>();

  KeptTexts(Pattern... sought) {
    for (Pattern pattern : sought) {
      held.put(pattern, new TreeMap<>());
    }
  }

  /** Looks in every table of a workplace's database, those of the job repository too. */
  KeptTexts tables(Workplace workplace) {
    workplace
        .sql()
        .sql("select tablename from pg_tables where schemaname = 'public'")
        .query(String.class)
        .list()
        .forEach(table -> rows(workplace, table));
    return this;
  }

  private void rows(Workplace workplace, String table) {
    String place = "table " + table;
    places.add(place);
    workplace
        .sql()
        .sql("select t::text from %s t".formatted(table))
        .query(
            row -> {
              look(place, row.getString(1));
            });
  }

  /** Looks in the files below a folder. */
  KeptTexts files(Path folder) throws IOException {
    for (Path file : filesBelow(folder).keySet()) {
      file(file, folder.relativize(file).toString());
    }
    return this;
  }

  /** Looks in a file; one that has vanished meanwhile keeps nothing. */
  void file(Path file, String name) throws IOException {
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (NoSuchFileException vanished) {
      return;
    }
    file(name, content);
  }

  /** The files below a folder and their times, without those that vanish while they are listed. */
  static Map<Path, FileTime> filesBelow(Path folder) throws IOException {
    Map<Path, FileTime> files = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.put(file, attributes.lastModifiedTime());
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (why instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw why;
          }
        });
    return files;
  }

  private void file(String name, byte[] content) throws IOException {
    said(name, name);
    if (!contents.add(Fingerprint.of(new ByteArrayInputStream(content)))) {
      return;
    }
    ENCODINGS.forEach(encoding -> look(name, new String(content, encoding)));
    if (name.endsWith(".pdf")) {
      DrawnPdf pdf = new DrawnPdf(content);
      pdf.texts().forEach(drawn -> look(name, drawn.text()));
      look(name, pdf.document().allText() + pdf.metadata());
    }
    if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
      unpack(name, content);
    }
    if (name.endsWith(".gz")) {
      try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(content))) {
        file(name + "!", gzip.readAllBytes());
      }
    }
  }

  private void unpack(String name, byte[] archive) throws IOException {
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        file(name + "!" + part.getName(), parts.readAllBytes());
      }
    }
  }

  /** Looks in anything else that was said. */
  KeptTexts said(String where, String words) {
    places.add(where);
    look(where, words);
    return this;
  }

  private void look(String place, String text) {
    held.forEach(
        (pattern, found) -> {
          Matcher matcher = pattern.matcher(text);
          if (!found.containsKey(place) && matcher.find()) {
            int from = Math.max(0, matcher.start() - 60);
            found.put(place, text.substring(from, Math.min(text.length(), matcher.end() + 20)));
          }
        });
  }

  /** Where one of the patterns occurs, with what stands around it. */
  Map<String, String> holding(Pattern pattern) {
    return holding(pattern, place -> true);
  }

  /** Where one of the patterns occurs among the places that are as asked. */
  Map<String, String> holding(Pattern pattern, Predicate<String> asked) {
    Map<String, String> found = held.get(pattern);
    if (found == null) {
      throw new IllegalArgumentException("was not looked for: " + pattern);
    }
    return found.entrySet().stream()
        .filter(occurrence -> asked.test(occurrence.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** How many places were looked in. */
  int size() {
    return places.size();
  }
}

package se.bokslut.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages a file by chance, the same way for the same seed. */
final class Mutator {

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "-1",
          "0",
          "1e999",
          "NaN",
          "2147483647",
          "2147483648",
          "99999999999999999999",
          "1048577",
          "16385",
          "XFD1048577",
          "A0",
          "ZZZZ9",
          "å\uD83D\uDE00",
          "_x0000_",
          "_xD800_",
          "&#0;",
          "&#xD800;",
          "&amp;",
          "true",
          "PT99999999999H",
          "9999-99-99",
          "+999999999-01-01",
          "x".repeat(3000));
  private static final Pattern VALUE = Pattern.compile("\"[^\"<>]*\"");
  private static final Pattern ELEMENT = Pattern.compile("<[^<>]*>");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern TEXT = Pattern.compile(">[^<>]+<");

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** A damaged copy. */
  byte[] mutate(byte[] content) throws IOException {
    boolean zip = content.length > 2 && content[0] == 'P' && content[1] == 'K';
    return zip && random.nextInt(5) > 0 ? mutateParts(content) : mutateBytes(content);
  }

  private byte[] mutateBytes(byte[] content) {
    byte[] copy = content.clone();
    switch (random.nextInt(5)) {
      case 0 -> {
        return Arrays.copyOf(copy, random.nextInt(copy.length));
      }
      case 1 -> {
        int from = random.nextInt(copy.length);
        int length = random.nextInt(Math.min(600, copy.length - from) + 1);
        System.arraycopy(copy, from, copy, random.nextInt(copy.length - length + 1), length);
      }
      case 2 -> {
        int from = random.nextInt(copy.length);
        Arrays.fill(
            copy, from, Math.min(copy.length, from + random.nextInt(9)), (byte) random.nextInt());
      }
      default -> {
        for (int i = random.nextInt(20); i >= 0; i--) {
          copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
    }
    return copy;
  }

  private byte[] mutateParts(byte[] content) throws IOException {
    Map<String, byte[]> parts = unpack(content);
    List<String> names = new ArrayList<>(parts.keySet());
    for (int i = random.nextInt(3); i >= 0; i--) {
      String one = names.get(random.nextInt(names.size()));
      String other = names.get(random.nextInt(names.size()));
      byte[] part = parts.getOrDefault(one, new byte[] {' '});
      switch (random.nextInt(12)) {
        case 0 -> parts.remove(one);
        case 1 -> {
          parts.put(one, parts.getOrDefault(other, part));
          parts.put(other, part);
        }
        case 2 -> parts.put(one, part.length == 0 ? part : mutateBytes(part));
        default -> parts.put(one, mutateXml(part));
      }
    }
    return pack(parts);
  }

  private byte[] mutateXml(byte[] part) {
    String xml = new String(part, StandardCharsets.UTF_8);
    String mutated =
        switch (random.nextInt(6)) {
          case 0 -> replaceOne(xml, ELEMENT, "");
          case 1 -> replaceOne(xml, TEXT, ">" + odd() + "<");
          case 2 -> replaceOne(xml, NUMBER, odd());
          case 3 -> duplicate(xml);
          default -> replaceOne(xml, VALUE, '"' + odd() + '"');
        };
    return mutated.getBytes(StandardCharsets.UTF_8);
  }

  private String odd() {
    return ODD.get(random.nextInt(ODD.size()));
  }

  /** Puts something else in the place of one match, found from a place of chance on. */
  private String replaceOne(String xml, Pattern pattern, String replacement) {
    Matcher matcher = pattern.matcher(xml);
    return matcher.find(random.nextInt(xml.length() + 1)) || matcher.find(0)
        ? xml.substring(0, matcher.start()) + replacement + xml.substring(matcher.end())
        : xml;
  }

  private String duplicate(String xml) {
    int from = xml.indexOf('<', random.nextInt(xml.length() + 1));
    int to = from < 0 ? -1 : xml.indexOf('>', Math.min(xml.length(), from + random.nextInt(300)));
    return to < 0 ? xml : xml.substring(0, to + 1) + xml.substring(from);
  }

  private static Map<String, byte[]> unpack(byte[] content) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] pack(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return packed.toByteArray();
  }
}

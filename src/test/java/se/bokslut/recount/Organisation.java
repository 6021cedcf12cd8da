package se.bokslut.recount;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What one row of an organisation sheet says of an organisation during its validity. */
record Organisation(
    String code,
    String name,
    Level level,
    Optional<String> parent,
    Optional<String> regionCode,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Set<String> replaces,
    List<String> aliases) {

  enum Level {
    UNIT,
    PROVIDER,
    REGION,
    NATION
  }

  static Optional<Organisation> read(Fields fields) {
    Optional<Level> level = fields.text("Nivå").flatMap(Organisation::level);
    Optional<String> code = fields.text("Enhetskod");
    Optional<String> name = fields.text("Enhet");
    if (level.isEmpty() || code.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Organisation(
            level.get() == Level.REGION ? padded(code.get()) : code.get(),
            name.get(),
            level.get(),
            fields.text("Överordnad kod"),
            fields.text("Regionkod").map(Organisation::padded),
            fields.date("Giltig från"),
            Times.end(fields.cell("Giltig till")),
            Set.copyOf(split(fields.text("Ersätter").orElse(""), "[;,\\s]+")),
            split(fields.text("Alias").orElse(""), ";")));
  }

  boolean inForce(int year) {
    LocalDate day = LocalDate.of(year, 12, 31);
    return from.map(first -> !first.isAfter(day)).orElse(true)
        && to.map(last -> !last.isBefore(day)).orElse(true);
  }

  Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }

  /** A region code of one digit has lost its zero in a numeric cell. */
  static String padded(String code) {
    return code.matches("\\d") ? "0" + code : code;
  }

  private static Optional<Level> level(String word) {
    return switch (Texts.folded(word)) {
      case "region" -> Optional.of(Level.REGION);
      case "forvaltning", "provider" -> Optional.of(Level.PROVIDER);
      case "usve", "unit" -> Optional.of(Level.UNIT);
      default -> Optional.empty();
    };
  }

  private static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}

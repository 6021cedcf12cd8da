package se.bokslut.recount;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Says which organisation a row belongs to: by its code, else its name, else its folder. */
record UnitResolver(Organisations organisations) {

  /** The organisation in force in the row's year; empty when the row counts nowhere. */
  Optional<String> resolve(Fields row, int year) {
    Optional<String> code = row.text("Enhetskod");
    Optional<String> name = row.text("Enhet");
    Optional<String> stated;
    if (code.isPresent()) {
      stated = byCode(code.get());
    } else if (name.isPresent()) {
      stated = only(byName(name.get(), year));
    } else {
      stated = byFolder(row.place().path(), year);
    }
    return stated.flatMap(found -> organisations.current(found, year));
  }

  /** What `Omfattning` means: an organisation in force in the row's year, or the nation. */
  Optional<String> scope(Fields row, int year) {
    Optional<String> code = row.text("Omfattning");
    return code.filter(Organisations.NATION::equals)
        .or(() -> code.flatMap(this::byCode).flatMap(known -> organisations.current(known, year)));
  }

  /** What `Regionkod` means: a region in force in the year. */
  Optional<String> region(Fields row, int year) {
    return row.text("Regionkod")
        .flatMap(this::byCode)
        .filter(organisations::isRegion)
        .flatMap(known -> organisations.current(known, year));
  }

  /** Whether the row leaves it to its folder to say whose it is. */
  static boolean leftToFolder(Fields row) {
    return row.text("Enhetskod").isEmpty() && row.text("Enhet").isEmpty();
  }

  Optional<String> byCode(String code) {
    String padded = Organisation.padded(code);
    return organisations.knows(code)
        ? Optional.of(code)
        : Optional.of(padded).filter(organisations::isRegion);
  }

  /** All units, of any year, that the nearest naming folder may mean. */
  Set<String> folderUnits(String path) {
    return folders(path)
        .map(
            folder ->
                Stream.of(folderTest(folder, Texts::loose), folderTest(folder, Texts::folded))
                    .map(organisations::matching)
                    .filter(codes -> !codes.isEmpty())
                    .findFirst()
                    .orElse(Set.of()))
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private Optional<String> byFolder(String path, int year) {
    return folders(path)
        .map(folder -> nearest(test -> folderTest(folder, test), year))
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .flatMap(UnitResolver::only);
  }

  private Set<String> byName(String name, int year) {
    return nearest(form -> organisation -> same(organisation.names(), name, form), year);
  }

  /** In force before not in force, exact before without diacritics: the first that finds any. */
  private Set<String> nearest(
      Function<UnaryOperator<String>, Predicate<Organisation>> test, int year) {
    Predicate<Organisation> now = organisation -> organisation.inForce(year);
    Predicate<Organisation> exact = test.apply(Texts::loose);
    Predicate<Organisation> folded = test.apply(Texts::folded);
    return Stream.of(now.and(exact), now.and(folded), exact, folded)
        .map(organisations::matching)
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private static Predicate<Organisation> folderTest(String folder, UnaryOperator<String> form) {
    return organisation ->
        organisation.level() == Organisation.Level.UNIT
            && (organisation.code().equals(folder)
                || same(Stream.of(organisation.name()), folder, form));
  }

  private static boolean same(Stream<String> names, String name, UnaryOperator<String> form) {
    String sought = form.apply(name);
    return names.map(form).anyMatch(sought::equals);
  }

  private static Stream<String> folders(String path) {
    List<String> parts = List.of(path.split("/"));
    return parts.reversed().stream().skip(1).map(Texts::tidy);
  }

  private static Optional<String> only(Set<String> codes) {
    return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
  }
}

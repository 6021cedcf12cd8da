package se.bokslut.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an organisation in short, row by row. */
final class Versions {

  private final List<OrganisationVersion> versions = new ArrayList<>();

  /** A region, a provider and nothing else. */
  static Versions uppsala() {
    return new Versions()
        .add("03", "Region Uppsala", Level.REGION, null)
        .add("AS", "Akademiska sjukhuset", Level.PROVIDER, "03");
  }

  Versions add(String code, String name, Level level, @Nullable String parent) {
    return add(code, name, level, parent, null, null, List.of(), List.of());
  }

  Versions unit(String code, String name, String... aliases) {
    return add(code, name, Level.UNIT, "AS", null, null, List.of(), List.of(aliases));
  }

  Versions unit(String code, String name, int from, int to, String... replaces) {
    return add(
        code,
        name,
        Level.UNIT,
        "AS",
        LocalDate.of(from, 1, 1),
        LocalDate.of(to, 12, 31),
        List.of(replaces),
        List.of());
  }

  Versions add(
      String code,
      String name,
      Level level,
      @Nullable String parent,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<String> replaces,
      List<String> aliases) {
    versions.add(
        new OrganisationVersion(
            versions.size() + 1L,
            code,
            name,
            level,
            parent,
            null,
            from,
            to,
            replaces,
            aliases,
            List.of()));
    return this;
  }

  /** A unit with what other systems call it: aliases, and ids that begin with a digit. */
  Versions known(String code, Level level, String parent, String... names) {
    List<String> all = List.of(names);
    versions.add(
        new OrganisationVersion(
            versions.size() + 1L,
            code,
            "Namn " + code,
            level,
            parent,
            null,
            null,
            null,
            List.of(),
            all.stream().filter(name -> !Character.isDigit(name.charAt(0))).toList(),
            all.stream().filter(name -> Character.isDigit(name.charAt(0))).toList()));
    return this;
  }

  OrganisationRegister register() {
    return new OrganisationRegister(versions);
  }
}

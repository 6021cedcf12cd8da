package se.bokslut.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of reports that a nation is promised (spec reports).
 *
 * @param kinds which kinds of report are looked for
 * @param editions which editions
 */
record ExpectedReports(Set<String> kinds, Set<String> editions) {

  /** The promised files of a nation's draft that do not lie below a year's folder. */
  List<Path> missing(Nation nation, Path draft) {
    List<Path> missing = new ArrayList<>();
    for (String edition : editions) {
      for (String report : names(nation).toList()) {
        for (String ending : List.of("pdf", "xlsx")) {
          Path file =
              Path.of(edition, report, "bokslut-%d-%s.%s".formatted(Years.LAST, report, ending));
          if (!Files.isRegularFile(draft.resolve(file))) {
            missing.add(file);
          }
        }
      }
    }
    return missing;
  }

  private Stream<String> names(Nation nation) {
    return Stream.of(
            nation.regions().stream()
                .flatMap(region -> Stream.of("region-" + region.code(), "staten-" + region.code())),
            nation.regions().stream()
                .flatMap(Nation.Region::units)
                .map(unit -> "enhet-" + unit.code()),
            AgreementSheets.of(nation).stream().map(sheets -> "avtal-" + slug(sheets.agreement())),
            Stream.of("riket").filter(name -> nation.regions().size() > 1))
        .flatMap(names -> names)
        .filter(name -> kinds.contains(name.split("-", 2)[0]));
  }

  private static String slug(String agreement) {
    return agreement
        .toLowerCase(Locale.ROOT)
        .replace('å', 'a')
        .replace('ä', 'a')
        .replace('ö', 'o')
        .replace(' ', '-');
  }
}

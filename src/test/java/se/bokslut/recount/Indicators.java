package se.bokslut.recount;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All recounted indicators over one set of delivered rows. */
record Indicators(List<Indicator> all) {

  static Indicators over(DeliveredRows rows, UnitResolver resolver) {
    StudentIndicators students =
        new StudentIndicators(rows.of(SheetKind.DOCTORAL_STUDENTS), resolver);
    return new Indicators(
        Stream.of(
                new PublicationIndicators(rows.of(SheetKind.PUBLICATIONS), resolver).indicators(),
                students.indicators(),
                new DissertationIndicators(
                        rows.of(SheetKind.DISSERTATIONS), resolver, students::admission)
                    .indicators(),
                new GrantIndicators(rows.of(SheetKind.GRANTS), rows.of(SheetKind.SWECRIS), resolver)
                    .indicators())
            .flatMap(List::stream)
            .toList());
  }

  Optional<Indicator> named(String code) {
    return all.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
  }
}

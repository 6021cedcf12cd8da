package se.bokslut.platform;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.Derivation;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.RowCheck;
import se.bokslut.dataset.Validity;

/** Reports what a kind's definition refers to and does not define. */
final class KindReferences {

  private KindReferences() {}

  static void require(DefinitionNode node, KindDefinition kind) {
    Set<String> headings =
        kind.columns().stream().map(ColumnDefinition::heading).collect(Collectors.toSet());
    Stream.concat(
            kind.alternatives().stream().flatMap(List::stream),
            Stream.concat(
                kind.knownBy().stream(), kind.checks().stream().flatMap(KindReferences::headings)))
        .distinct()
        .filter(heading -> !headings.contains(heading))
        .forEach(heading -> node.fault("det finns ingen kolumn " + heading));
    fields(kind).forEach(field -> node.fault("det finns inget fält " + field));
  }

  private static Stream<String> headings(RowCheck check) {
    return switch (check) {
      case RowCheck.Sum sum -> Stream.concat(sum.parts().stream(), Stream.of(sum.when()));
      case RowCheck.Rate rate ->
          Stream.concat(rate.amounts().stream(), Stream.of(rate.currency(), rate.rate()));
      case RowCheck.Order order -> Stream.of(order.from(), order.until());
    };
  }

  /** The fields that are referred to and that no column fills. */
  private static Set<String> fields(KindDefinition kind) {
    Set<String> missing = new TreeSet<>();
    kind.derivations().stream().map(Derivation::from).forEach(missing::addAll);
    String year = kind.yearField();
    if (year != null) {
      missing.add(year);
    }
    Validity validity = kind.validity();
    if (validity != null) {
      missing.addAll(List.of(validity.from(), validity.until()));
    }
    kind.columns().forEach(column -> missing.removeAll(column.fields()));
    return missing;
  }
}

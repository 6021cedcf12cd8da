package se.bokslut.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All kinds that are known, canonical and as exports.
 *
 * @param kinds the definitions; where two suit a sheet equally well, the earlier one is taken
 */
public record KindCatalogue(List<KindDefinition> kinds) {

  /** Keeps a copy and checks that no two definitions are the same. */
  public KindCatalogue {
    kinds = List.copyOf(kinds);
    Set<String> seen = new HashSet<>();
    for (KindDefinition kind : kinds) {
      Export export = kind.export();
      if (!seen.add(kind.code() + "/" + (export == null ? "" : export.code()))) {
        throw new IllegalArgumentException("the kind %s is defined twice".formatted(kind.code()));
      }
    }
  }

  /** The tables that hold accepted rows. */
  public List<String> tables() {
    return kinds.stream().map(KindDefinition::table).distinct().toList();
  }

  /** The kinds by one of which a sheet is told. */
  List<KindDefinition> leading() {
    return kinds.stream().filter(KindCatalogue::leads).toList();
  }

  private static boolean leads(KindDefinition kind) {
    Export export = kind.export();
    return export == null || export.leads();
  }

  /** The kinds that a sheet of an export feeds beside the leading one. */
  List<KindDefinition> beside(KindDefinition leading) {
    Export export = leading.export();
    return export == null
        ? List.of()
        : kinds.stream().filter(kind -> kind.isOf(export.code()) && !leads(kind)).toList();
  }

  /** Whether rows of a canonical kind may state where their authors work. */
  public boolean holdsAffiliations(KindDefinition canonical) {
    return kinds.stream()
        .anyMatch(
            kind ->
                kind.table().equals(canonical.table())
                    && kind.fields().contains(KindDefinition.AFFILIATIONS));
  }

  /** The comparable names of all headings under which cells of a type stand. */
  public Set<String> headingsOf(ColumnType type) {
    return kinds.stream()
        .flatMap(kind -> kind.columns().stream())
        .filter(column -> column.type() == type)
        .flatMap(column -> column.names().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The canonical kinds, without the exports. */
  public List<KindDefinition> canonical() {
    return kinds.stream().filter(kind -> kind.export() == null).toList();
  }
}

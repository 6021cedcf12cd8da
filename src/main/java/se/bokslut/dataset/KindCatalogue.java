package se.bokslut.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
      if (!seen.add(kind.code() + "/" + kind.export())) {
        throw new IllegalArgumentException("the kind %s is defined twice".formatted(kind.code()));
      }
    }
  }

  /** The tables that hold accepted rows. */
  public List<String> tables() {
    return kinds.stream().map(KindDefinition::table).distinct().toList();
  }

  /** The canonical kinds, without the exports. */
  public List<KindDefinition> canonical() {
    return kinds.stream().filter(kind -> kind.export() == null).toList();
  }
}

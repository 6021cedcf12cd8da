package se.bokslut.dataset;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The guides of all kinds.
 *
 * @param guides one for each kind at most
 */
public record KindGuides(List<KindGuide> guides) {

  /** Keeps a copy and checks that no kind has two. */
  public KindGuides {
    guides = List.copyOf(guides);
    Map<String, Long> times =
        guides.stream()
            .map(KindGuide::kind)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    if (times.values().stream().anyMatch(count -> count > 1)) {
      throw new IllegalArgumentException("a kind has two guides: " + times);
    }
  }

  /** The guide of a kind, an empty one when it has none. */
  public KindGuide of(KindDefinition kind) {
    return guides.stream()
        .filter(guide -> guide.kind().equals(kind.code()))
        .findFirst()
        .orElseGet(() -> new KindGuide(kind.code(), Map.of()));
  }
}

package se.bokslut.report.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.bokslut.report.Disclosure;

/** Which figures of one indicator and year are hidden, by the place of their organisation. */
final class Veil {

  private enum Cover {
    NONE,
    SMALL,
    WITHHELD
  }

  private final Cover[] covers;
  private final List<Veil> dependants = new ArrayList<>();

  Veil(int organisations) {
    covers = new Cover[organisations];
    Arrays.fill(covers, Cover.NONE);
  }

  /** Another veil that hides at least what this one hides. */
  void addDependant(Veil dependant) {
    dependants.add(dependant);
  }

  /** Tells no more of a figure than that it is small. */
  void tellSmall(int place) {
    hide(place, Cover.SMALL);
  }

  /** Tells nothing of a figure, not even that it is small. */
  void withhold(int place) {
    hide(place, Cover.WITHHELD);
  }

  private void hide(int place, Cover cover) {
    covers[place] = cover;
    dependants.forEach(dependant -> dependant.withhold(place));
  }

  boolean isHidden(int place) {
    return covers[place] != Cover.NONE;
  }

  boolean tellsSmall(int place) {
    return covers[place] == Cover.SMALL;
  }

  IntStream places() {
    return IntStream.range(0, covers.length);
  }

  IntStream hidden() {
    return places().filter(this::isHidden);
  }

  Disclosure disclosure(int place, int smallest) {
    return switch (covers[place]) {
      case NONE -> Disclosure.SHOWN;
      case SMALL -> new Disclosure.Small(smallest);
      case WITHHELD -> Disclosure.WITHHELD;
    };
  }
}

package se.bokslut.survival;

import java.util.ArrayList;
import java.util.List;

/**
 * What differs between a site where something went wrong and one where nothing did.
 *
 * @param lost rows that are missing
 * @param added rows that are there beside them, such as those that are there twice
 * @param files paths of files that are missing, added, or of another content
 * @param leftovers what should have been cleared away
 */
record Difference(
    List<String> lost, List<String> added, List<String> files, List<String> leftovers) {

  /** Where another fault has been found already. */
  static final Difference NOT_LOOKED_FOR =
      new Difference(List.of(), List.of(), List.of(), List.of());

  private static final int SHOWN = 8;

  boolean isNone() {
    return lost.isEmpty() && added.isEmpty() && files.isEmpty() && leftovers.isEmpty();
  }

  /** All of it in lines, the longer lists cut. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lost.stream().limit(SHOWN).forEach(row -> lines.add("lost:     " + row));
    added.stream().limit(SHOWN).forEach(row -> lines.add("added:    " + row));
    files.stream().limit(SHOWN).forEach(path -> lines.add("file:     " + path));
    leftovers.stream().limit(SHOWN).forEach(left -> lines.add("leftover: " + left));
    return lines;
  }
}

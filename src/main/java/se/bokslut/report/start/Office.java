package se.bokslut.report.start;

import java.util.List;
import java.util.Optional;

/**
 * What was found in the deliveries of an office: those in the same outermost folder of the drop
 * folder that is not just a year.
 *
 * @param name the folder, empty for the drop folder itself
 * @param files how many of its deliveries are in force or rejected
 * @param errors how many errors they have
 * @param warnings how many warnings
 * @param remarked those that have any
 */
public record Office(String name, int files, int errors, int warnings, List<Remarked> remarked) {

  /** Keeps a copy. */
  public Office {
    remarked = List.copyOf(remarked);
  }

  /**
   * A delivery with findings.
   *
   * @param file its path in the drop folder, as it can be shown
   * @param rejected whether nothing of it is used
   * @param infos how many findings that are only worth knowing
   * @param answer its annotated copy, when that still lies in the output folder
   */
  public record Remarked(
      String file,
      boolean rejected,
      int errors,
      int warnings,
      int infos,
      Optional<FileLink> answer) {}
}

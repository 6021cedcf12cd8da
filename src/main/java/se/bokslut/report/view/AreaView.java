package se.bokslut.report.view;

import java.util.List;
import java.util.Optional;

/**
 * What a template knows of a focus area of an agreement.
 *
 * @param name its name; what stands outside all areas has none
 * @param organisations the organisations with something in it, the highest first
 */
public record AreaView(Optional<String> name, List<PartyView> organisations) {

  /** Keeps a copy. */
  public AreaView {
    organisations = List.copyOf(organisations);
  }
}

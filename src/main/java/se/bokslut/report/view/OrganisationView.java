package se.bokslut.report.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of an organisation.
 *
 * @param code its code
 * @param name its name
 * @param level unit, provider or region
 * @param provider the name of the provider that a unit belongs to
 * @param units the units that a provider or region has; none for a unit
 * @param figures its figures by the indicator's code
 * @param targets its targets of the reporting year
 * @param agreements the same targets by agreement and goal area
 * @param pathYears the reporting year and the later ones with targets; none without later ones
 * @param paths its targets from the reporting year on
 * @param comments what is said about it, in row order
 * @param deliveries whether a unit has delivered, by kind
 * @param levels how a unit stands on the minimum levels; none for others
 */
public record OrganisationView(
    String code,
    String name,
    String level,
    Optional<String> provider,
    List<OrganisationView> units,
    Map<String, FigureView> figures,
    List<TargetView> targets,
    List<AgreementView> agreements,
    List<Integer> pathYears,
    List<PathView> paths,
    List<CommentView> comments,
    Map<String, Cell> deliveries,
    List<UnitLevelView> levels) {

  /** Keeps copies. */
  public OrganisationView {
    units = List.copyOf(units);
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    targets = List.copyOf(targets);
    agreements = List.copyOf(agreements);
    pathYears = List.copyOf(pathYears);
    paths = List.copyOf(paths);
    comments = List.copyOf(comments);
    deliveries = Collections.unmodifiableMap(new LinkedHashMap<>(deliveries));
    levels = List.copyOf(levels);
  }
}

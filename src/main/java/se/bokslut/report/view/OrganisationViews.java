package se.bokslut.report.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.bokslut.organisation.Level;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.model.Cell;

/** The organisations of a region, each with its figures, targets and units. */
final class OrganisationViews {

  private final Figures figures;
  private final Targets targets;
  private final Paths paths;
  private final Comments comments;
  private final List<Organisation> providers;
  private final Map<Organisation, OrganisationView> units = new LinkedHashMap<>();

  OrganisationViews(
      Figures figures,
      UnitDeliveries deliveries,
      Levels levels,
      List<Organisation> providers,
      List<Organisation> units) {
    this.figures = figures;
    this.targets = new Targets(figures);
    this.paths = new Paths(figures);
    this.comments = new Comments(figures.followUp());
    this.providers = providers;
    for (Organisation unit : units) {
      this.units.put(
          unit,
          view(
              unit,
              provider(unit).map(Organisation::name),
              List.of(),
              deliveries.of(unit),
              levels.of(unit)));
    }
  }

  /** Looks at organisations one by one. */
  static OrganisationViews oneByOne(Figures figures) {
    FollowUp followUp = figures.followUp();
    return new OrganisationViews(
        figures,
        new UnitDeliveries(followUp),
        new Levels(followUp, Level.NATION_CODE, List.of()),
        List.of(),
        List.of());
  }

  List<OrganisationView> units() {
    return List.copyOf(units.values());
  }

  List<OrganisationView> freeUnits() {
    return units.entrySet().stream()
        .filter(unit -> provider(unit.getKey()).isEmpty())
        .map(Map.Entry::getValue)
        .toList();
  }

  List<OrganisationView> providers() {
    return providers.stream()
        .map(provider -> view(provider, Optional.empty(), unitsOf(provider), Map.of(), List.of()))
        .toList();
  }

  OrganisationView region(Organisation region) {
    return view(region, Optional.empty(), units(), Map.of(), List.of());
  }

  /** An organisation of any level, without what belongs to it. */
  OrganisationView alone(Organisation organisation) {
    return view(organisation, Optional.empty(), List.of(), Map.of(), List.of());
  }

  private Optional<Organisation> provider(Organisation unit) {
    return providers.stream()
        .filter(provider -> provider.code().equals(unit.providerCode()))
        .findFirst();
  }

  private List<OrganisationView> unitsOf(Organisation provider) {
    return units.entrySet().stream()
        .filter(unit -> provider.code().equals(unit.getKey().providerCode()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private OrganisationView view(
      Organisation organisation,
      Optional<String> provider,
      List<OrganisationView> own,
      Map<String, Cell> deliveries,
      List<UnitLevelView> levels) {
    List<TargetView> aims = targets.of(organisation.code());
    return new OrganisationView(
        organisation.code(),
        organisation.name(),
        organisation.level().toLowerCase(Locale.ROOT),
        provider,
        own,
        figures.of(organisation.code()),
        aims,
        Targets.byAgreement(aims),
        paths.years(organisation.code()),
        paths.of(organisation.code()),
        comments.of(organisation.code()),
        deliveries,
        levels);
  }
}

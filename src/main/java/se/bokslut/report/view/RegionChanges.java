package se.bokslut.report.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.Cause;
import se.bokslut.report.Change;
import se.bokslut.report.Changes;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.Statement;
import se.bokslut.report.model.Cell;
import se.bokslut.report.view.ListSource.Field;

/** What has changed in a region since a finalised revision. */
final class RegionChanges {

  private final FollowUp followUp;
  private final Map<String, Organisation> within = new HashMap<>();

  /** Knows organisations by the latest of the years shown in which they are within the region. */
  RegionChanges(FollowUp followUp, String region) {
    this.followUp = followUp;
    for (Organisation organisation : followUp.organisations()) {
      if (organisation.isWithin(region)) {
        within.put(organisation.code(), organisation);
      }
    }
  }

  Optional<ChangesView> view() {
    return followUp.changes().filter(changes -> !own(changes).isEmpty()).map(this::view);
  }

  private ChangesView view(Changes changes) {
    List<Change> own = own(changes);
    return new ChangesView(
        changes.since(),
        own.size(),
        own.stream().filter(this::isOnTop).map(this::view).toList(),
        changes.deliveries().stream().map(CauseView::of).toList());
  }

  private List<Change> own(Changes changes) {
    return changes.all().stream()
        .filter(change -> within.containsKey(change.of().organisation()))
        .toList();
  }

  private boolean isOnTop(Change change) {
    Organisation organisation = within.get(change.of().organisation());
    return change.of().year() == followUp.year()
        && organisation != null
        && !organisation.level().equals("UNIT");
  }

  private ChangeView view(Change change) {
    Statement of = change.of();
    Organisation organisation = within.get(of.organisation());
    Optional<IndicatorDefinition> indicator = followUp.catalogue().find(of.subject());
    return new ChangeView(
        of.kind().code(),
        of.year(),
        organisation == null ? of.organisation() : organisation.name(),
        Optional.of(of.agreement()).filter(agreement -> !agreement.isEmpty()),
        indicator.map(IndicatorDefinition::name).orElse(of.subject()),
        indicator.map(IndicatorView::of),
        ChangeCells.cell(of.kind(), change.before(), indicator),
        ChangeCells.cell(of.kind(), change.after(), indicator),
        change.direct(),
        change.causes().stream().map(CauseView::of).toList());
  }

  /** Every change of the region, a row for each of its causes. */
  ListSource rows() {
    return new ListSource(
        "changes",
        List.of(
            Field.plain("year"),
            Field.plain("organisation"),
            Field.plain("code"),
            new Field(
                "kind", Arrays.stream(Statement.Kind.values()).map(Statement.Kind::code).toList()),
            Field.plain("agreement"),
            Field.plain("subject"),
            Field.plain("before"),
            Field.plain("after"),
            new Field("event", Arrays.stream(Cause.Event.values()).map(Cause.Event::code).toList()),
            Field.plain("file"),
            new Field("link", List.of("direct", "indirect"))),
        consumer ->
            followUp.changes().map(this::own).orElse(List.of()).stream()
                .flatMap(change -> cells(change, view(change)).stream())
                .forEach(consumer));
  }

  private static List<List<Cell>> cells(Change change, ChangeView view) {
    return view.causes().stream()
        .map(
            cause ->
                List.of(
                    Cell.words(Integer.toString(view.year())),
                    Cell.words(view.organisation()),
                    Cell.words(change.of().organisation()),
                    Cell.words(view.kind()),
                    Cell.words(view.agreement().orElse("")),
                    Cell.words(view.subject()),
                    view.before(),
                    view.after(),
                    Cell.words(cause.event()),
                    Cell.words(cause.file().orElse("")),
                    Cell.words(view.direct() ? "direct" : "indirect")))
        .toList();
  }
}

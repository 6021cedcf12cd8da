package se.bokslut.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.Affiliations;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.RowOutcome;
import se.bokslut.dataset.Severity;
import se.bokslut.dataset.SheetRecord;

/**
 * Finds the rows whose unit cannot be resolved without storing anything: against the organisation
 * in force and the organisation sheets among the rows that are asked about.
 */
public final class OrganisationCheck {

  /** The kind whose rows are the organisation itself. */
  private static final String ORGANISATION = "organisation";

  private final OrganisationResolver resolver;
  private final AffiliationIndex affiliations;

  /**
   * Takes the organisation as it would be.
   *
   * @param rows rows of organisation sheets that are not in force yet; rows of other kinds are
   *     passed over
   * @param replaced paths of the files that hold them, whose rows in force they replace
   */
  public OrganisationCheck(JdbcClient jdbc, List<RowOutcome.Accepted> rows, Set<String> replaced) {
    List<OrganisationVersion> versions =
        new ArrayList<>(OrganisationRows.inForceWithout(jdbc, replaced));
    for (RowOutcome.Accepted row : rows) {
      boolean counts = row.kind().code().equals(ORGANISATION) && !row.row().nil();
      OrganisationVersion version = counts ? OrganisationRows.read(row) : null;
      if (version != null && !version.code().equals(Level.NATION_CODE)) {
        versions.add(version);
      }
    }
    OrganisationRegister register = new OrganisationRegister(versions);
    resolver = new OrganisationResolver(register);
    affiliations = new AffiliationIndex(register);
  }

  /**
   * What is wrong with a row's unit, empty when it can be resolved or the row has none.
   *
   * @param sheet the row's sheet
   * @param unitColumns the letters of the columns of code and name, by field
   * @param folder the folder of the row's file, relative to the drop folder
   */
  public Optional<Finding> find(
      RowOutcome.Accepted row, Place sheet, Map<String, String> unitColumns, String folder) {
    KindDefinition kind = row.kind();
    String year = value(row, KindDefinition.YEAR);
    if (kind.unit() == KindDefinition.UnitSource.NONE || year == null) {
      return Optional.empty();
    }
    String code = text(value(row, KindDefinition.UNIT_CODE));
    String name = text(value(row, KindDefinition.UNIT_NAME));
    if (code.isEmpty() && name.isEmpty() && isNamedByAuthors(row, Integer.parseInt(year))) {
      return Optional.empty();
    }
    boolean byFolder = kind.unit().isFolder() && code.isEmpty() && name.isEmpty();
    StatedUnit stated =
        new StatedUnit(kind.code(), code, name, byFolder ? folder : "", Integer.parseInt(year));
    return switch (resolver.resolve(stated, kind.unit())) {
      case Resolution.Resolved resolved -> Optional.empty();
      case Resolution.Unresolved none ->
          Optional.of(
              new Finding(
                  none.finding(),
                  Severity.ERROR,
                  place(row.row(), sheet, unitColumns, code, name),
                  code.isEmpty() ? name.isEmpty() ? stated.folder() : name : code,
                  none.reason(),
                  none.remedy()));
    };
  }

  /** Whether an author's affiliation names an organisation. */
  private boolean isNamedByAuthors(RowOutcome.Accepted row, int year) {
    String stated = value(row, KindDefinition.AFFILIATIONS);
    return stated != null && !affiliations.authors(Affiliations.of(stated), year).isEmpty();
  }

  private static Place place(
      SheetRecord row, Place sheet, Map<String, String> columns, String code, String name) {
    Place place = sheet.row(row.row());
    String letters =
        !code.isEmpty()
            ? columns.get(KindDefinition.UNIT_CODE)
            : name.isEmpty() ? null : columns.get(KindDefinition.UNIT_NAME);
    return new Place(place.sheetPosition(), place.sheet(), place.row(), letters);
  }

  static @Nullable String value(RowOutcome.Accepted row, String field) {
    int index = row.kind().fields().indexOf(field);
    return index < 0 ? null : row.row().values().get(index);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}

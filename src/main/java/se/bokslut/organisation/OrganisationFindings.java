package se.bokslut.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindDefinition;

/** Finds rows whose unit cannot be resolved, and faults in the organisation itself. */
final class OrganisationFindings {

  private static final String INSERT =
      """
      insert into finding (delivery_id, stage, sheet_no, sheet, row_no, column_letters, severity,
        code, value, reason, remedy)
      """;

  private static final String SAME_UNIT =
      """
      u.kind = ? and u.unit_code = r.unit_code and u.unit_name = r.unit_name
        and u.folder = case when r.unit_code = '' and r.unit_name = '' and ? then d.folder else '' end
      """;

  /** The one resolution of a row that has one year. */
  private static final String IN_ITS_YEAR =
      "(select *, 'error' as severity from unit_resolution) u on %s and u.year = r.first_year"
          .formatted(SAME_UNIT);

  /**
   * The latest resolution of a row that holds for several years: an error when none of its years
   * has an organisation, else a warning that it no longer has one.
   */
  private static final String LATEST =
      """
      lateral (
        select u.*,
          case when bool_or(u.organisation is not null) over () then 'warning' else 'error' end
            as severity
        from unit_resolution u
        where %s
          and u.year between coalesce(r.first_year, u.year) and coalesce(r.last_year, u.year)
        order by u.year desc
        limit 1
      ) u on true
      """
          .formatted(SAME_UNIT);

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final JdbcClient jdbc;
  private final KindCatalogue kinds;

  OrganisationFindings(JdbcClient jdbc, KindCatalogue kinds) {
    this.jdbc = jdbc;
    this.kinds = kinds;
  }

  void find(OrganisationRegister register) {
    for (KindDefinition kind : kinds.canonical()) {
      if (kind.unit() != KindDefinition.UnitSource.NONE) {
        findUnresolved(kind);
      }
    }
    findNations();
    findDuplicates(register.versions());
    findUnknownParents(register);
  }

  private void findUnresolved(KindDefinition kind) {
    jdbc.sql(
            """
            insert into finding (delivery_id, stage, sheet_no, sheet, row_no, kind, column_letters,
              severity, code, value, reason, remedy)
            select d.delivery_id, 'follow-up', row_sheet(r.row_id), s.sheet,
              row_number_in_sheet(r.row_id), u.kind,
              case
                when r.unit_code <> '' then s.unit_code_column
                when r.unit_name <> '' then s.unit_name_column
              end,
              u.severity,
              case when a.seen is null then u.code else 'unknown-unit' end,
              coalesce(nullif(r.unit_code, ''), nullif(r.unit_name, ''), a.seen,
                regexp_replace(u.folder, ?, ?, 'g')),
              case when a.seen is null then u.reason
                else 'Ingen av författarnas adresser hör till en känd organisation: ' || a.seen end,
              case when a.seen is null then u.remedy
                else 'Lägg till adressen som alias eller DiVA-id i organisationsunderlaget, eller '
                  || 'lägg filen i en mapp med enhetens kod.' end
            from (%s) r
            join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
            join delivery_sheet s
              on s.delivery_id = d.delivery_id and s.sheet_no = row_sheet(r.row_id)
            join %s
            left join (%s) a on a.row_id = r.row_id and u.code = 'missing-unit'
            where u.organisation is null
              and not (u.code = 'missing-unit' and r.row_id in (select row_id from row_affiliation))
            order by d.path_rank, r.row_id
            """
                .formatted(
                    StatedUnits.rows(kind),
                    kind.validity() == null ? IN_ITS_YEAR : LATEST,
                    seenAffiliations(kind)))
        .params(
            IdentityNumberMask.TOKEN_FORM,
            IdentityNumberMask.HIDDEN,
            kind.code(),
            kind.unit().isFolder())
        .update();
  }

  /** The affiliations of rows that state any, as they are told to an office. */
  private String seenAffiliations(KindDefinition kind) {
    return kinds.holdsAffiliations(kind)
        ? """
          select row_id, left(regexp_replace(affiliations, '[\\t\\n]', '; ', 'g'), 150) as seen
          from %s
          where affiliations is not null
          """
            .formatted(kind.table())
        : "select null::bigint as row_id, null::text as seen where false";
  }

  /** The code of the nation is taken, whatever an organisation sheet says. */
  private void findNations() {
    jdbc.sql(
            INSERT
                + """
                select d.delivery_id, 'follow-up', s.sheet_no, s.sheet,
                  row_number_in_sheet(r.row_id), null, 'error', :code, r.code,
                  'Koden ' || r.code || ' är rikets egen; raden används inte.',
                  'Ge organisationen en annan kod.'
                from organisation_row r
                join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
                join delivery_sheet s
                  on s.delivery_id = d.delivery_id and s.sheet_no = row_sheet(r.row_id)
                where r.code = :nation
                order by d.path_rank, r.row_id
                """)
        .param("code", FindingCode.DUPLICATE_ROW.code())
        .param("nation", Level.NATION_CODE)
        .update();
  }

  private void findDuplicates(List<OrganisationVersion> versions) {
    Set<String> first = new HashSet<>();
    for (OrganisationVersion version : versions) {
      boolean taken = false;
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        taken |= version.inForce(year) && !first.add(version.code() + "/" + year);
      }
      if (taken) {
        insert(
            version,
            FindingCode.DUPLICATE_ROW,
            version.code(),
            "Koden %s finns på en tidigare rad med samma giltighet; den raden gäller."
                .formatted(version.code()),
            "Ta bort en av raderna, eller ange giltighet.");
      }
    }
  }

  private void findUnknownParents(OrganisationRegister register) {
    Set<String> codes = register.codes();
    for (OrganisationVersion version : register.versions()) {
      Optional<String> parent = Optional.ofNullable(version.parentCode());
      if (version.level() != Level.REGION
          && parent.isPresent()
          && !codes.contains(parent.get())
          && !codes.contains(RegionCode.padded(parent.get()))) {
        insert(
            version,
            FindingCode.UNKNOWN_PARENT,
            parent.get(),
            "Överordnad kod %s finns inte i organisationen.".formatted(parent.get()),
            "Rätta koden, annars räknas enheten bara till sin region.");
      }
    }
  }

  private void insert(
      OrganisationVersion version, FindingCode code, String value, String reason, String remedy) {
    jdbc.sql(
            INSERT
                + """
                select s.delivery_id, 'follow-up', s.sheet_no, s.sheet, row_number_in_sheet(:row),
                  null, 'warning', :code, :value, :reason, :remedy
                from delivery_sheet s
                where s.delivery_id = row_delivery(:row) and s.sheet_no = row_sheet(:row)
                """)
        .param("row", version.rowId())
        .param("code", code.code())
        .param("value", value)
        .param("reason", reason)
        .param("remedy", remedy)
        .update();
  }
}

package se.bokslut.agreement;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.consolidation.FollowUpFindings;
import se.bokslut.dataset.FindingCode;

/**
 * Tells units of their self-assessed answers that cannot count, or that the data contradicts (spec
 * minimum-levels); assumes that the verdicts of all years with answers stand.
 */
final class AnswerFindings {

  private static final String NOT_OF_A_UNIT =
      """
      select a.row_id, a.organisation as value,
        'Svaret gäller ' || o.name || ', som inte är en enhet; miniminivåer bedöms bara för enheter.'
          as reason,
        'Ange enhetens kod i kolumnen Enhetskod.' as remedy
      from minimum_level_answer a
      join organisation_year o on o.year = a.year and o.code = a.organisation
      where o.level <> 'UNIT'
      """;

  private static final String UNKNOWN =
      """
      select a.row_id, a.criterion as value,
        case when l.level_key is null
          then '”' || a.criterion || '” är ingen miniminivå som gäller enheten ' || a.year
            || '; svaret räknas inte.'
          else 'Nivån ' || l.level || ' har ännu ingen text, så svaret räknas inte.'
        end as reason,
        case when l.level_key is null
          then 'Skriv nivåns beteckning, till exempel F1, eller lämna nivån i underlaget Miniminivåer.'
          else 'Lämna nivåns text i underlaget Miniminivåer med Id ' || l.level || '.'
        end as remedy
      from minimum_level_answer a
      join organisation_year u on u.year = a.year and u.code = a.organisation and u.level = 'UNIT'
      left join minimum_level l
        on l.year = a.year and l.region_code = coalesce(u.region_code, '')
        and l.level_key = a.criterion_key
      where l.text is null
      """;

  private static final String ANSWERS =
      """
      select v.*, l.needs, l.shows, l.lacks
      from minimum_level_verdict v
      join organisation_year u on u.year = v.year and u.code = v.organisation
      join minimum_level l
        on l.year = v.year and l.region_code = coalesce(u.region_code, '')
        and l.level_key = v.level_key
      where v.answer_row_id is not null
      """;

  private static final String WITHOUT_MOTIVATION =
      """
      select answer_row_id as row_id, 'ET' as value,
        'Svaret på ' || level || ' är ”ej tillämplig” men saknar motivering; det räknas inte.'
          as reason,
        'Skriv i kolumnen Motivering varför nivån inte är tillämplig, eller svara J eller N.'
          as remedy
      from (%s) a
      where answer = 'ET' and answer_verdict is null
      """
          .formatted(ANSWERS);

  private static final String INCOMPLETE =
      """
      select answer_row_id as row_id, 'J' as value,
        'Svaret J på ' || level || ' måste ha '
          || case needs when 'text' then 'en text' when 'list' then 'en lista med yrken'
            when 'count' then 'ett antal' else 'både ett antal och ett värde' end
          || ' för att räknas.' as reason,
        case needs
          when 'text' then 'Skriv redogörelsen i kolumnen Text.'
          when 'list' then 'Skriv yrkena i kolumnen Text, med semikolon mellan.'
          when 'count' then 'Fyll i kolumnen Antal.'
          else 'Fyll i kolumnerna Antal (alla) och Värde (hur många av dem som uppfyller kravet).'
        end as remedy
      from (%s) a
      where answer = 'J' and answer_verdict is null
      """
          .formatted(ANSWERS);

  private static final String CONTRADICTED =
      """
      select answer_row_id as row_id, answer as value,
        'Svaret på ' || level || ' stämmer inte med lämnade underlag: '
          || case data_verdict when 'uppfylld' then shows else lacks end
          || '. Underlagen gäller, så nivån är ' || data_verdict || '.' as reason,
        'Rätta svaret, eller komplettera underlagen om de inte är fullständiga.' as remedy
      from (%s) a
      where source = 'konflikt'
      """
          .formatted(ANSWERS);

  private final FollowUpFindings findings;

  AnswerFindings(JdbcClient jdbc) {
    this.findings = new FollowUpFindings(jdbc);
  }

  /** Finds them; what an earlier run found has been forgotten. */
  void find() {
    tell(FindingCode.NOT_A_UNIT, NOT_OF_A_UNIT);
    tell(FindingCode.UNKNOWN_CRITERION, UNKNOWN);
    tell(FindingCode.MISSING_MOTIVATION, WITHOUT_MOTIVATION);
    tell(FindingCode.INCOMPLETE_ANSWER, INCOMPLETE);
    tell(FindingCode.CONTRADICTED_ANSWER, CONTRADICTED);
  }

  private void tell(FindingCode code, String rows) {
    findings.tell(
        """
        select row_id, 'warning' as severity, '%s' as code, value, reason, remedy from (%s) f
        """
            .formatted(code.code(), rows));
  }
}

package se.bokslut.command;

import java.io.IOException;
import java.util.List;

/** The verdicts of a workplace's draft, and what was told of the answers, in words of a test. */
final class LevelVerdicts {

  private final Workplace workplace;
  private final List<String> lines;

  private LevelVerdicts(Workplace workplace, List<String> lines) {
    this.workplace = workplace;
    this.lines = lines;
  }

  /** Runs the year and reads what came of it. */
  static LevelVerdicts of(Workplace workplace, int year) throws IOException {
    workplace.run("run", "--year", Integer.toString(year));
    return new LevelVerdicts(workplace, workplace.data(year, "minimum-levels.csv"));
  }

  /** The lines of the data file. */
  List<String> lines() {
    return lines;
  }

  /** Status and source of a unit's level, for example {@code uppfylld,data}; empty for no line. */
  String of(int year, String unit, String level) {
    String beginning = "%d,%s,%s,".formatted(year, unit, level);
    return lines.stream()
        .filter(line -> line.startsWith(beginning))
        .map(line -> line.substring(beginning.length()))
        .findFirst()
        .orElse("");
  }

  /** The findings on a unit's answers to a criterion in a year, as {@code code: message}. */
  List<String> told(int year, String unit, String criterion) {
    return workplace
        .sql()
        .sql(
            """
            select f.severity || ' ' || f.code || ': ' || f.reason || ' ' || f.remedy
            from finding f
            join self_assessment_row a
              on row_delivery(a.row_id) = f.delivery_id and row_sheet(a.row_id) = f.sheet_no
              and row_number_in_sheet(a.row_id) = f.row_no
            where a.year = ? and a.unit_code = ? and a.criterion = ?
            order by f.code
            """)
        .params(year, unit, criterion)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** How many rows a verdict rests on. */
  int basis(int year, String unit, String level) {
    return workplace
        .sql()
        .sql(
            """
            select count(*) from minimum_level_basis
            where year = ? and organisation = ? and level = ?
            """)
        .params(year, unit, level)
        .query(Integer.class)
        .single();
  }
}

package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Column.Kind;
import se.bokslut.report.model.Course;
import se.bokslut.report.model.TableRow;

/**
 * The cells that charts draw: a native chart draws cells and nothing else.
 *
 * <p>A course that stands in a table of its sheet is drawn from there. One that does not, or that
 * lacks a year, stands in a small table below its chart: a dash in a table would be drawn as 0, an
 * empty cell is a gap.
 */
final class ChartNumbers {

  static final String TITLE = "Diagrammets tal";

  private ChartNumbers() {}

  /**
   * Where a course stands in a table.
   *
   * @param row the row of the table, counted from 0
   * @param column the column of the first year
   */
  record Place(int row, int column) {}

  /** The blocks, with the tables that their charts need below them. */
  static List<Block> added(List<Block> blocks) {
    List<Block.Table> tables = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        tables.add(table);
      }
    }
    return blocks.stream()
        .flatMap(block -> Stream.concat(Stream.of(block), needed(charts(block), tables)))
        .toList();
  }

  private static List<Block.Chart> charts(Block block) {
    return switch (block) {
      case Block.Chart chart -> List.of(chart);
      case Block.Pair pair -> List.of(pair.left(), pair.right());
      default -> List.of();
    };
  }

  private static Stream<Block> needed(List<Block.Chart> charts, List<Block.Table> tables) {
    List<Block> needed = new ArrayList<>();
    Map<List<Integer>, List<TableRow>> courses = new LinkedHashMap<>();
    for (Block.Chart chart : charts) {
      switch (chart) {
        case Block.BulletChart bullets -> needed.add(BulletNumbers.of(bullets));
        case Block.TrendChart trend ->
            courses(trend).stream()
                .filter(course -> !isIn(tables, trend.years(), course))
                .forEach(
                    course ->
                        courses
                            .computeIfAbsent(trend.years(), years -> new ArrayList<>())
                            .add(row(trend, course)));
      }
    }
    courses.forEach((years, rows) -> needed.add(new Block.Table(TITLE, columns(years), rows)));
    return needed.stream();
  }

  /** The lines of a chart, that of the target last. */
  static List<Course> courses(Block.TrendChart chart) {
    return Stream.concat(chart.courses().stream(), chart.target().stream()).toList();
  }

  private static boolean isIn(List<Block.Table> tables, List<Integer> years, Course course) {
    return tables.stream().anyMatch(table -> find(table, years, course).isPresent());
  }

  /** Where a course stands in a table whose headings are the years. */
  static Optional<Place> find(Block.Table table, List<Integer> years, Course course) {
    List<String> headings = table.columns().stream().map(Column::heading).toList();
    int column =
        Collections.indexOfSubList(
            headings, years.stream().map(year -> Integer.toString(year)).toList());
    return column < 1
        ? Optional.empty()
        : IntStream.range(0, table.rows().size())
            .filter(row -> isOf(table.rows().get(row), column, course))
            .mapToObj(row -> new Place(row, column))
            .findFirst();
  }

  private static boolean isOf(TableRow row, int column, Course course) {
    return row instanceof TableRow.Line line
        && line.cells().getFirst().equals(Cell.words(course.name()))
        && IntStream.range(0, course.points().size())
            .allMatch(i -> draws(line.cells().get(column + i), course.points().get(i)));
  }

  private static boolean draws(Cell cell, Cell point) {
    return point instanceof Cell.Figure wanted
        ? cell instanceof Cell.Figure figure && figure.value().equals(wanted.value())
        : cell.equals(Cell.EMPTY);
  }

  private static TableRow row(Block.TrendChart chart, Course course) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(course.name()));
    cells.add(Cell.words(chart.title()));
    course.points().forEach(point -> cells.add(orGap(point)));
    return new TableRow.Line(cells, false, "");
  }

  /** A figure, or an empty cell, which is a gap. */
  static Cell orGap(Cell point) {
    return point instanceof Cell.Figure ? point : Cell.EMPTY;
  }

  private static List<Column> columns(List<Integer> years) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Linje", Kind.NAME));
    columns.add(Column.of("Diagram", Kind.WORDS));
    years.forEach(year -> columns.add(Column.of(Integer.toString(year), Kind.FIGURE)));
    return columns;
  }
}

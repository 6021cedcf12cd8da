package se.bokslut.report.model;

import java.util.List;
import java.util.Optional;

/** A part of a chapter. */
public sealed interface Block {

  /** How many lines a trend chart shows at most before they can no longer be told apart. */
  int MOST_LINES = 4;

  /** How many tiles stand out at most. */
  int MOST_TILES = 6;

  /**
   * A heading within the chapter.
   *
   * @param level 2 for a section, 3 and 4 for what is within it
   * @param id what references lead to, empty for none
   */
  record Heading(int level, String id, String text) implements Block {

    private static final int HIGHEST = 2;
    private static final int LOWEST = 4;

    /** Checks the level; the first belongs to the chapter's title. */
    public Heading {
      if (level < HIGHEST || level > LOWEST) {
        throw new IllegalArgumentException("not a level of headings in a chapter: " + level);
      }
    }
  }

  /** One or several plain sentences. */
  record Paragraph(Prose text) implements Block {}

  /** What a reader must know to read what stands above rightly. */
  record Note(Prose text) implements Block {}

  /** Points, each with a bullet. */
  record Bullets(List<Prose> items) implements Block {

    /** Keeps a copy and checks that there is something. */
    public Bullets {
      items = List.copyOf(items);
      requireSome(items, "list");
    }
  }

  /**
   * Where everything stands: in the first chapter all chapters, in another one its own sections.
   *
   * @param title its title
   * @param place what stands above the places: the sheets of a workbook
   * @param content what stands above the descriptions
   */
  record Contents(String title, String place, String content) implements Block {}

  /** The most important figures. */
  record Tiles(List<Tile> tiles) implements Block {

    /** Keeps a copy and checks that all of them still stand out. */
    public Tiles {
      tiles = List.copyOf(tiles);
      if (tiles.size() > MOST_TILES) {
        throw new IllegalArgumentException("more than %s tiles".formatted(MOST_TILES));
      }
    }
  }

  /**
   * A table.
   *
   * @param title what it shows
   * @param columns its columns, the first one naming the rows
   * @param rows its rows, each with a cell for every column
   */
  record Table(String title, List<Column> columns, List<TableRow> rows) implements Block {

    /** Keeps copies and checks the number of cells. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      requireSome(columns, title);
      for (TableRow row : rows) {
        if (row instanceof TableRow.Line line && line.cells().size() != columns.size()) {
          throw new IllegalArgumentException(
              "%s: %s cells in %s columns".formatted(title, line.cells().size(), columns.size()));
        }
      }
    }
  }

  /**
   * How much stands at many places at once: a symbol in the narrow cells of rows and columns.
   *
   * @param title what it shows
   * @param sheet the name of its sheet in a workbook
   * @param rows what its rows are
   * @param columns its columns, those of an area beside each other
   * @param groups its rows, each with a cell for every column
   */
  record HeatMap(
      String title, String sheet, String rows, List<HeatColumn> columns, List<HeatGroup> groups)
      implements Block {

    /** Keeps copies and checks that there is something, and the number of cells. */
    public HeatMap {
      columns = List.copyOf(columns);
      groups = List.copyOf(groups);
      SheetName.require(sheet);
      requireSome(columns, title);
      requireSome(groups.stream().flatMap(group -> group.rows().stream()).toList(), title);
      for (HeatGroup group : groups) {
        for (HeatGroup.Row row : group.rows()) {
          if (row.cells().size() != columns.size()) {
            throw new IllegalArgumentException(
                "%s: %s cells in %s columns".formatted(title, row.cells().size(), columns.size()));
          }
        }
      }
    }
  }

  /** How the bars of a bullet chart are scaled; every axis begins at zero. */
  enum Scale {
    /** All bars by one axis: they are about the same thing. */
    COMMON,
    /** Each bar by an axis of its own, such that all targets stand at the same place. */
    EACH
  }

  /**
   * Outcomes against targets; the same figures stand in a table beside it.
   *
   * @param title what it shows
   * @param alternative what it shows, for those who do not see it
   */
  record BulletChart(String title, String alternative, Scale scale, List<Bar> bars)
      implements Chart {

    /** Keeps a copy and checks that there is something. */
    public BulletChart {
      bars = List.copyOf(bars);
      requireSome(bars, title);
    }
  }

  /**
   * Courses over the years; the same figures stand in a table beside it.
   *
   * @param title what it shows
   * @param alternative what it shows, for those who do not see it
   * @param years the years of all lines
   * @param courses at most four
   * @param target what is aimed at in every year, if anything is
   */
  record TrendChart(
      String title,
      String alternative,
      List<Integer> years,
      List<Course> courses,
      Optional<Course> target)
      implements Chart {

    /** Keeps copies and checks that every line covers the years. */
    public TrendChart {
      years = List.copyOf(years);
      courses = List.copyOf(courses);
      requireSome(courses, title);
      if (courses.size() > MOST_LINES) {
        throw new IllegalArgumentException("%s: more than %s lines".formatted(title, MOST_LINES));
      }
      for (Course course : courses) {
        requireYears(course, years);
      }
      List<Integer> all = years;
      target.ifPresent(course -> requireYears(course, all));
    }
  }

  /** A drawing with an alternative text. */
  sealed interface Chart extends Block permits BulletChart, TrendChart {

    /** What it shows. */
    String title();

    /** What it shows, for those who do not see it. */
    String alternative();
  }

  /** Two charts that stand beside each other where there is room. */
  record Pair(Chart left, Chart right) implements Block {}

  /** What follows begins on a new page. */
  record PageBreak() implements Block {}

  private static void requireSome(List<?> parts, String title) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("nothing in it: " + title);
    }
  }

  private static void requireYears(Course course, List<Integer> years) {
    if (course.points().size() != years.size()) {
      throw new IllegalArgumentException("points and years differ: " + course.name());
    }
  }
}

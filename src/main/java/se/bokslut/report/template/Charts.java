package se.bokslut.report.template;

import java.util.List;
import java.util.Optional;
import se.bokslut.report.model.Bar;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Course;
import se.bokslut.report.model.Tile;

/** Reads charts and tiles. */
final class Charts {

  private Charts() {}

  static Block.Chart chart(Element chart) {
    return chart.name().equals("bullet-chart") ? bullets(chart) : trend(chart);
  }

  private static Block.BulletChart bullets(Element chart) {
    List<Bar> bars = chart.elements("bar").stream().map(Charts::bar).toList();
    if (bars.isEmpty()) {
      throw chart.fault("<bullet-chart> saknar <bar>.");
    }
    return chart.make(
        () ->
            new Block.BulletChart(
                Texts.only(chart, "title"),
                Texts.only(chart, "alternative"),
                Keywords.of(chart, "scale", Block.Scale.class),
                bars));
  }

  private static Bar bar(Element bar) {
    Element target = bar.only("target");
    Element status = bar.only("status");
    if (!(Values.only(target) instanceof Cell.Target aim)) {
      throw target.fault("i <target> ska ett mål stå, till exempel ${t.target}.");
    }
    if (!(Values.only(status) instanceof Cell.Status turnedOut)) {
      throw status.fault("i <status> ska en status stå, till exempel ${t.status}.");
    }
    return bar.make(
        () ->
            new Bar(
                Texts.only(bar, "name"),
                Values.only(bar.only("outcome")),
                Values.only(bar.only("last-year")),
                aim,
                turnedOut));
  }

  private static Block.TrendChart trend(Element chart) {
    List<Element> courses = chart.elements("course");
    if (courses.isEmpty() || courses.size() > Block.MOST_LINES) {
      throw chart.fault(
          "<trend-chart> har %s linjer. Den ska ha minst en och högst %s <course>."
              .formatted(courses.size(), Block.MOST_LINES));
    }
    Optional<Course> target = chart.optional("target-line").map(Charts::course);
    return chart.make(
        () ->
            new Block.TrendChart(
                Texts.only(chart, "title"),
                Texts.only(chart, "alternative"),
                Values.series(courses.getFirst()).years(),
                courses.stream().map(Charts::course).toList(),
                target));
  }

  private static Course course(Element course) {
    return course.make(
        () ->
            new Course(Texts.collapsed(course.attribute("name")), Values.series(course).values()));
  }

  static Block.Tiles tiles(Element tiles) {
    List<Element> all = tiles.elements("tile");
    if (all.size() > Block.MOST_TILES) {
      throw tiles.fault(
          "<tiles> har %s rutor; högst %s får plats.".formatted(all.size(), Block.MOST_TILES));
    }
    return new Block.Tiles(all.stream().map(Charts::tile).toList());
  }

  private static Tile tile(Element tile) {
    return new Tile(
        Texts.only(tile, "name"),
        Texts.only(tile, "unit"),
        Values.only(tile.only("outcome")),
        Texts.only(tile, "change"),
        Values.series(tile.only("series")));
  }
}

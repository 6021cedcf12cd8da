package se.bokslut.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.report.pdf.Reports.YEARS;
import static se.bokslut.report.pdf.Reports.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.report.model.Bar;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Course;

class ChartDrawingTests {

  private static final String LONG =
      "Externa anslag i nationell och internationell konkurrens, beviljade för året (tkr)";

  private final Setting setting = new Setting(new Typefaces());

  static Stream<Block.Chart> charts() {
    Cell none = Cell.NOT_DELIVERED;
    return Stream.of(
        trend(figure(100), figure(200), figure(300), none, none),
        trend(none, none, none, none, none),
        trend(none, none, figure(7), none, none),
        trend(figure(0), figure(0), figure(0), figure(0), figure(0)),
        trend(figure(-4), figure(12), figure(3), figure(-9), figure(1)),
        trend(figure(9_999_999_999d), figure(1), figure(2), figure(3), figure(4)),
        bars(figure(1512), Reports.target(1500)),
        bars(none, Reports.target(1500)),
        bars(figure(0), Reports.target(0)),
        bars(figure(-5), Reports.target(-3)),
        bars(figure(1), Reports.target(2_000_000)));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everything_stands_within_the_chart_however_odd_its_values(Block.Chart chart)
      throws UndrawableCharacterException {
    for (float width : List.of(228f, 476f)) {
      ChartDrawing drawing = ChartDrawing.of(setting, chart);
      float height = drawing.height(width);
      List<Mark> marks = drawing.marks(Tag.document().figure("Tal"), 0, width);

      assertThat(marks).isNotEmpty();
      for (Mark mark : marks) {
        if (mark instanceof Mark.Text text) {
          assertThat(text.x()).isBetween(-0.1f, width);
          assertThat(text.y()).isBetween(0f, height + 0.1f);
        }
        if (mark instanceof Mark.Box box) {
          assertThat(box.x()).isGreaterThan(-0.1f);
          assertThat(box.x() + box.width()).isLessThan(width + 0.1f);
        }
      }
    }
  }

  @Test
  void a_year_that_was_not_delivered_is_not_drawn_as_unchanged()
      throws UndrawableCharacterException {
    Cell none = Cell.NOT_DELIVERED;
    Block.TrendChart chart = trend(figure(100), figure(200), figure(300), none, none);

    float right =
        ChartDrawing.of(setting, chart).marks(Tag.document().figure("Tal"), 0, 476).stream()
            .filter(mark -> mark instanceof Mark.Path path && path.width() > 1)
            .flatMap(mark -> ((Mark.Path) mark).points().stream())
            .map(Mark.Point::x)
            .max(Float::compare)
            .orElseThrow();
    List<Float> slanting =
        ChartDrawing.of(setting, chart).marks(Tag.document().figure("Tal"), 0, 476).stream()
            .filter(Mark.Path.class::isInstance)
            .map(mark -> ((Mark.Path) mark).points())
            .filter(points -> points.getFirst().x() > right)
            .map(points -> points.getFirst().x())
            .toList();

    assertThat(right).isLessThan(250);
    assertThat(slanting).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(floats = {228, 300, 476})
  void a_chart_is_high_enough_for_its_labels(float width) throws UndrawableCharacterException {
    Block.TrendChart chart =
        new Block.TrendChart(
            "Tal",
            "Tal",
            YEARS,
            List.of(
                new Course(LONG, Reports.points(100)),
                new Course(LONG + " ett", Reports.points(101)),
                new Course(LONG + " två", Reports.points(102)),
                new Course(LONG + " tre", Reports.points(103))),
            Optional.empty());
    ChartDrawing drawing = ChartDrawing.of(setting, chart);
    float height = drawing.height(width);

    List<Mark> marks = drawing.marks(Tag.document().figure("Tal"), 0, width);

    assertThat(marks.stream().filter(Mark.Text.class::isInstance))
        .allSatisfy(mark -> assertThat(((Mark.Text) mark).y()).isLessThanOrEqualTo(height));
  }

  private static Block.TrendChart trend(Cell... points) {
    return new Block.TrendChart(
        "Tal",
        "Tal",
        YEARS,
        List.of(new Course("Serien", List.of(points))),
        Optional.of(new Course("Mål", List.of(points))));
  }

  private static Block.BulletChart bars(Cell outcome, Cell.Target target) {
    Bar bar = new Bar(LONG, outcome, figure(3), target, new Cell.Status(TargetStatus.NEAR, true));
    return new Block.BulletChart("Tal", "Tal", Block.Scale.EACH, List.of(bar, bar));
  }
}

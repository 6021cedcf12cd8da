package se.bokslut.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.report.pdf.Reports.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Course;

class AxisTests {

  @Test
  void begins_at_zero_unless_all_values_are_far_from_it() {
    assertThat(rounded(12, 70).from()).isZero();
    assertThat(rounded(1468, 1512).from()).isGreaterThan(1000);
  }

  @Test
  void has_round_numbers_around_its_values() throws UndrawableCharacterException {
    assertThat(numbers(1468, 1512)).containsExactly("1 460", "1 480", "1 500", "1 520");
    assertThat(numbers(3, 9)).containsExactly("0,0", "2,5", "5,0", "7,5", "10,0");
    assertThat(numbers(0.02, 0.09)).containsExactly("0,000", "0,025", "0,050", "0,075", "0,100");
  }

  @Test
  void of_equal_values_begins_or_ends_at_zero() throws UndrawableCharacterException {
    assertThat(numbers(45, 45, 45)).containsExactly("0", "20", "40", "60");
    assertThat(numbers(0, 0)).containsExactly("0", "1");
    assertThat(numbers(45)).containsExactly("0", "20", "40", "60");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.4, 1, 7, 1e3, 1e9})
  void never_goes_below_zero_when_no_value_does(double value) {
    assertThat(rounded(value, value * 1.01).from()).isGreaterThanOrEqualTo(0);
  }

  @Test
  void can_hold_no_value_and_negative_ones() {
    assertThat(Axis.rounded(List.of(List.of(Cell.NOT_DELIVERED))).ticks()).hasSize(2);
    assertThat(rounded(-20, 40).from()).isLessThanOrEqualTo(-20);
    assertThat(rounded(-5, -5).to()).isZero();
  }

  @Test
  void places_values_between_its_ends() {
    Axis axis = new Axis(100, 200, 50);

    assertThat(axis.place(150)).isEqualTo(0.5);
    assertThat(Axis.around(List.of(figure(3), figure(9))).place(9)).isEqualTo(1);
  }

  private static Axis rounded(double... values) {
    return Axis.rounded(List.of(points(values)));
  }

  private static List<Cell> points(double... values) {
    return DoubleStream.of(values).mapToObj(Reports::figure).toList();
  }

  /** The numbers that stand at the axis. */
  private static List<String> numbers(double... values) throws UndrawableCharacterException {
    List<Course> courses = List.of(new Course("Tal", points(values)));
    Axis axis = Axis.rounded(List.of(points(values)));
    TrendGrid grid = new TrendGrid(new Setting(new Typefaces()), axis, courses);
    Plot plot = new Plot(axis, 2, new Plot.Area(40, 0, 200, 100));
    return grid.marks(plot, Optional.empty(), List.of(2024, 2025)).stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).runs().getFirst().text().replace('\u00A0', ' '))
        .filter(text -> !text.startsWith("202"))
        .toList();
  }
}

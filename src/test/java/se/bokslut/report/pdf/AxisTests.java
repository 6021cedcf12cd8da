package se.bokslut.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.report.pdf.Reports.figure;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import se.bokslut.report.model.Cell;

class AxisTests {

  @Test
  void begins_at_zero_unless_all_values_are_far_from_it() {
    assertThat(rounded(12, 70).from()).isZero();
    assertThat(rounded(1468, 1512).from()).isGreaterThan(1000);
  }

  @Test
  void has_round_numbers_around_its_values() {
    assertThat(rounded(1468, 1512).ticks()).containsExactly(1460.0, 1480.0, 1500.0, 1520.0);
    assertThat(rounded(0, 0.61).ticks()).hasSizeBetween(3, 6);
  }

  @Test
  void can_hold_one_value_none_and_negative_ones() {
    assertThat(rounded(5).ticks()).hasSizeGreaterThan(1);
    assertThat(Axis.rounded(List.of(List.of(Cell.NOT_DELIVERED))).ticks()).hasSizeGreaterThan(1);
    assertThat(rounded(-20, 40).from()).isLessThanOrEqualTo(-20);
  }

  private static Axis rounded(double... values) {
    return Axis.rounded(List.of(DoubleStream.of(values).mapToObj(Reports::figure).toList()));
  }

  @Test
  void places_values_between_its_ends() {
    Axis axis = new Axis(100, 200, 50);

    assertThat(axis.place(150)).isEqualTo(0.5);
    assertThat(Axis.around(List.of(List.of(figure(3), figure(9)))).place(9)).isEqualTo(1);
  }
}

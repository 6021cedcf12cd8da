package se.bokslut.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LabelsTests {

  @Test
  void labels_that_have_room_stand_where_their_lines_end() {
    assertThat(Labels.tops(List.of(50f, 20f), List.of(10f, 10f), 0, 100)).containsExactly(45f, 15f);
  }

  @Test
  void labels_of_lines_that_end_together_stand_one_below_the_other() {
    assertThat(Labels.tops(List.of(50f, 50f, 50f), List.of(10f, 10f, 10f), 0, 100))
        .containsExactly(45f, 55f, 65f);
  }

  @Test
  void labels_at_the_bottom_are_pushed_up() {
    assertThat(Labels.tops(List.of(98f, 99f), List.of(10f, 10f), 0, 100)).containsExactly(80f, 90f);
  }

  @RepeatedTest(50)
  void labels_never_collide_and_stay_within_their_room(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int labels = 1 + random.nextInt(5);
    List<Float> wanted = IntStream.range(0, labels).mapToObj(i -> random.nextFloat(140)).toList();
    List<Float> heights = Collections.nCopies(labels, 22f);

    List<Float> tops = Labels.tops(wanted, heights, 0, 140);

    List<Float> sorted = tops.stream().sorted().toList();
    for (int i = 1; i < labels; i++) {
      assertThat(sorted.get(i)).isGreaterThanOrEqualTo(sorted.get(i - 1) + 22f);
    }
    assertThat(sorted.getFirst()).isGreaterThanOrEqualTo(0f);
    assertThat(sorted.getLast()).isLessThanOrEqualTo(140f - 22f);
  }
}

package se.bokslut.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.bokslut.delivery.FileStamp;

class SettlingFilesTests {

  private static final Instant NOON = Instant.parse("2026-01-26T12:00:00Z");
  private static final Map<String, FileStamp> BOTH = Map.of("låst.xlsx", stamp(1), "b", stamp(1));

  private final SettlingFiles files = new SettlingFiles(Duration.ofSeconds(5));

  private static FileStamp stamp(long bytes) {
    return new FileStamp(bytes, FileTime.from(NOON));
  }

  private static Instant after(int seconds) {
    return NOON.plusSeconds(seconds);
  }

  /** Both files have settled and been taken, but for the one that could not be opened. */
  private void takeAllButTheLocked() {
    files.look(BOTH, NOON);
    files.look(BOTH, after(5));
    files.taken(files.settled(after(5)), List.of("låst.xlsx"), after(5));
  }

  @Test
  void a_file_settles_when_it_has_been_the_same_for_long_enough() {
    files.look(BOTH, NOON);
    files.look(Map.of("låst.xlsx", stamp(2), "b", stamp(1)), after(5));

    assertThat(files.settled(after(5))).containsOnlyKeys("b");
    assertThat(files.settled(after(10))).containsOnlyKeys("b", "låst.xlsx");
  }

  @Test
  void a_file_that_could_not_be_opened_rests_after_each_attempt_longer() {
    takeAllButTheLocked();

    assertThat(files.hasNew(after(64))).isFalse();
    assertThat(files.hasNew(after(65))).isTrue();
    files.taken(files.settled(after(65)), List.of("låst.xlsx"), after(65));
    assertThat(files.hasNew(after(65 + 119))).isFalse();
    assertThat(files.hasNew(after(65 + 120))).isTrue();
  }

  @Test
  void another_file_is_new_at_once_while_one_rests_and_makes_it_rest_no_longer() {
    takeAllButTheLocked();

    Map<String, FileStamp> changed = Map.of("låst.xlsx", stamp(1), "b", stamp(2));
    files.look(changed, after(10));
    files.look(changed, after(15));
    assertThat(files.hasNew(after(15))).isTrue();
    files.taken(files.settled(after(15)), List.of("låst.xlsx"), after(15));

    assertThat(files.hasNew(after(64))).isFalse();
    assertThat(files.hasNew(after(65))).isTrue();
  }

  @Test
  void a_file_that_has_changed_does_not_rest() {
    takeAllButTheLocked();

    Map<String, FileStamp> saved = Map.of("låst.xlsx", stamp(2), "b", stamp(1));
    files.look(saved, after(10));
    files.look(saved, after(15));

    assertThat(files.hasNew(after(14))).isFalse();
    assertThat(files.hasNew(after(15))).isTrue();
  }

  @Test
  void what_lies_in_a_folder_that_is_back_gets_the_time_to_settle() {
    files.look(BOTH, NOON);
    assertThat(files.haveHadTime(after(4))).isFalse();
    assertThat(files.haveHadTime(after(5))).isTrue();

    files.lost();
    files.look(BOTH, after(60));

    assertThat(files.haveHadTime(after(64))).isFalse();
    assertThat(files.haveHadTime(after(65))).isTrue();
  }

  @Test
  void a_clock_that_is_set_back_begins_the_wait_anew() {
    files.look(BOTH, after(3600));
    files.look(BOTH, NOON);

    assertThat(files.settled(after(4))).isEmpty();
    assertThat(files.haveHadTime(after(4))).isFalse();
    assertThat(files.settled(after(5))).hasSize(2);
    assertThat(files.haveHadTime(after(5))).isTrue();
  }
}

package se.bokslut.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.bokslut.delivery.Delivery.Outcome;

class StandingsTests {

  private final List<Delivery> deliveries = new ArrayList<>();
  private final Map<String, Long> latest = new HashMap<>();
  private Set<String> withdrawn = Set.of();

  private static String noUnit(String folder) {
    return "";
  }

  /** Drops a content that has been read with an outcome; it is now the latest at its path. */
  private long drop(String path, String content, Outcome outcome) {
    return drop(path, content, outcome, false);
  }

  private long drop(String path, String content, Outcome outcome, boolean folderUsed) {
    long id = deliveries.size() + 1L;
    deliveries.add(new Delivery(id, path, content, outcome, folderUsed, false, Standing.AWAITING));
    latest.put(path, id);
    return id;
  }

  private void settle() {
    settle(StandingsTests::noUnit);
  }

  private void settle(@Nullable Function<String, String> folderUnits) {
    note(new Standings(deliveries, latest, withdrawn, folderUnits).settle());
  }

  private void settleBeforeReading() {
    note(new Standings(deliveries, latest, withdrawn, null).settleBeforeReading());
  }

  /** Notes the standings, as the registry does. */
  private void note(Map<Long, Standing> settled) {
    deliveries.replaceAll(
        d ->
            new Delivery(
                d.id(),
                d.path(),
                d.sha256(),
                d.outcome(),
                d.folderUsed(),
                d.withdrawn(),
                settled.getOrDefault(d.id(), d.standing())));
  }

  private Standing of(long id) {
    return deliveries.get((int) id - 1).standing();
  }

  @Test
  void a_delivery_awaits_until_it_has_been_read() {
    long read = drop("a.xlsx", "1", Outcome.TAKEN_IN);
    long unread = drop("b.xlsx", "2", Outcome.AWAITING);
    long unusable = drop("c.xlsx", "3", Outcome.REJECTED);

    settle();

    assertThat(of(read)).isEqualTo(Standing.IN_FORCE);
    assertThat(of(unread)).isEqualTo(Standing.AWAITING);
    assertThat(of(unusable)).isEqualTo(Standing.REJECTED);
  }

  @Test
  void the_latest_content_at_a_path_is_in_force() {
    long first = drop("a.xlsx", "1", Outcome.TAKEN_IN);
    settle();
    long second = drop("a.xlsx", "2", Outcome.TAKEN_IN);
    settle();

    assertThat(of(first)).isEqualTo(Standing.REPLACED);
    assertThat(of(second)).isEqualTo(Standing.IN_FORCE);
  }

  @Test
  void the_first_content_is_in_force_again_when_it_comes_back() {
    long first = drop("a.xlsx", "1", Outcome.TAKEN_IN);
    settle();
    long second = drop("a.xlsx", "2", Outcome.TAKEN_IN);
    settle();
    latest.put("a.xlsx", first);
    settle();

    assertThat(of(first)).isEqualTo(Standing.IN_FORCE);
    assertThat(of(second)).isEqualTo(Standing.REPLACED);
  }

  @Test
  void the_predecessor_stays_in_force_until_its_replacement_has_been_read() {
    long first = drop("a.xlsx", "1", Outcome.TAKEN_IN);
    settle();
    long second = drop("a.xlsx", "2", Outcome.AWAITING);
    settle();

    assertThat(of(first)).isEqualTo(Standing.IN_FORCE);
    assertThat(of(second)).isEqualTo(Standing.AWAITING);
  }

  @Test
  void a_rejected_replacement_leaves_its_predecessor_in_force() {
    long first = drop("a.xlsx", "1", Outcome.TAKEN_IN);
    settle();
    long second = drop("a.xlsx", "2", Outcome.TAKEN_IN);
    settle();
    long third = drop("a.xlsx", "3", Outcome.REJECTED);
    settle();
    long fourth = drop("a.xlsx", "4", Outcome.REJECTED);
    settle();

    assertThat(of(first)).isEqualTo(Standing.REPLACED);
    assertThat(of(second)).isEqualTo(Standing.IN_FORCE);
    assertThat(of(third)).isNotEqualTo(Standing.IN_FORCE);
    assertThat(of(fourth)).isEqualTo(Standing.REJECTED);
  }

  @Test
  void withdrawing_a_rejected_replacement_leaves_its_predecessor_in_force() {
    long first = drop("a.xlsx", "1", Outcome.TAKEN_IN);
    settle();
    long second = drop("a.xlsx", "2", Outcome.REJECTED);
    settle();
    withdrawn = Set.of("2");
    settle();

    assertThat(of(first)).isEqualTo(Standing.IN_FORCE);
    assertThat(of(second)).isEqualTo(Standing.WITHDRAWN);
  }

  @Test
  void withdrawing_a_content_does_not_bring_its_predecessor_back() {
    long first = drop("a.xlsx", "1", Outcome.TAKEN_IN);
    settle();
    long second = drop("a.xlsx", "2", Outcome.TAKEN_IN);
    settle();
    withdrawn = Set.of("2");
    settle();

    assertThat(of(first)).isEqualTo(Standing.REPLACED);
    assertThat(of(second)).isEqualTo(Standing.WITHDRAWN);
  }

  @Test
  void a_withdrawn_content_is_withdrawn_at_every_path() {
    long one = drop("a.xlsx", "1", Outcome.TAKEN_IN);
    long other = drop("b.xlsx", "1", Outcome.TAKEN_IN);
    long else_ = drop("c.xlsx", "2", Outcome.TAKEN_IN);
    withdrawn = Set.of("1");

    settle();

    assertThat(of(one)).isEqualTo(Standing.WITHDRAWN);
    assertThat(of(other)).isEqualTo(Standing.WITHDRAWN);
    assertThat(of(else_)).isEqualTo(Standing.IN_FORCE);
  }

  @Test
  void of_two_files_with_the_same_content_the_later_path_is_the_duplicate_whatever_came_first() {
    long later = drop("b.xlsx", "1", Outcome.TAKEN_IN);
    settle();
    long earlier = drop("a.xlsx", "1", Outcome.TAKEN_IN);
    settle();

    assertThat(of(earlier)).isEqualTo(Standing.IN_FORCE);
    assertThat(of(later)).isEqualTo(Standing.DUPLICATE);
  }

  @Test
  void paths_are_compared_by_code_point() {
    long swedish = drop("å.xlsx", "1", Outcome.TAKEN_IN);
    long capital = drop("Z.xlsx", "1", Outcome.TAKEN_IN);
    long supplementary = drop("\uD83D\uDE00.xlsx", "2", Outcome.TAKEN_IN);
    long privateUse = drop("\uFFFC.xlsx", "2", Outcome.TAKEN_IN);

    settle();

    assertThat(of(capital)).isEqualTo(Standing.IN_FORCE);
    assertThat(of(swedish)).isEqualTo(Standing.DUPLICATE);
    assertThat(of(privateUse)).isEqualTo(Standing.IN_FORCE);
    assertThat(of(supplementary)).isEqualTo(Standing.DUPLICATE);
  }

  @Test
  void a_duplicate_takes_over_when_the_first_is_replaced() {
    drop("a.xlsx", "1", Outcome.TAKEN_IN);
    long duplicate = drop("b.xlsx", "1", Outcome.TAKEN_IN);
    settle();
    drop("a.xlsx", "2", Outcome.TAKEN_IN);
    settle();

    assertThat(of(duplicate)).isEqualTo(Standing.IN_FORCE);
  }

  @Test
  void a_rejected_replacement_leaves_a_duplicate_a_duplicate() {
    long first = drop("a.xlsx", "1", Outcome.TAKEN_IN);
    long duplicate = drop("b.xlsx", "1", Outcome.TAKEN_IN);
    settle();
    drop("a.xlsx", "2", Outcome.REJECTED);
    drop("b.xlsx", "3", Outcome.REJECTED);
    settle();

    assertThat(of(first)).isEqualTo(Standing.IN_FORCE);
    assertThat(of(duplicate)).isEqualTo(Standing.DUPLICATE);
  }

  @Test
  void the_same_content_is_no_duplicate_where_the_folder_gives_it_another_unit() {
    long one = drop("akut/a.xlsx", "1", Outcome.TAKEN_IN, true);
    long other = drop("barn/a.xlsx", "1", Outcome.TAKEN_IN, true);
    long third = drop("barn/b.xlsx", "1", Outcome.TAKEN_IN, true);

    settle(folder -> folder);

    assertThat(of(one)).isEqualTo(Standing.IN_FORCE);
    assertThat(of(other)).isEqualTo(Standing.IN_FORCE);
    assertThat(of(third)).isEqualTo(Standing.DUPLICATE);
  }

  @Test
  void the_same_content_is_a_duplicate_where_its_rows_state_their_units() {
    drop("akut/a.xlsx", "1", Outcome.TAKEN_IN, false);
    long other = drop("barn/a.xlsx", "1", Outcome.TAKEN_IN, false);

    settle(folder -> folder);

    assertThat(of(other)).isEqualTo(Standing.DUPLICATE);
  }

  @Test
  void the_same_content_is_a_duplicate_where_no_folder_names_a_unit() {
    drop("2024/a.xlsx", "1", Outcome.TAKEN_IN, true);
    long other = drop("2025/a.xlsx", "1", Outcome.TAKEN_IN, true);

    settle(StandingsTests::noUnit);

    assertThat(of(other)).isEqualTo(Standing.DUPLICATE);
  }

  @Test
  void a_known_duplicate_stays_one_while_the_organisation_is_not_known() {
    long first = drop("2024/a.xlsx", "1", Outcome.TAKEN_IN, true);
    long duplicate = drop("2025/a.xlsx", "1", Outcome.TAKEN_IN, true);
    settle(StandingsTests::noUnit);
    settle(null);

    assertThat(of(first)).isEqualTo(Standing.IN_FORCE);
    assertThat(of(duplicate)).isEqualTo(Standing.DUPLICATE);
  }

  @Test
  void a_file_that_vanished_stays_in_force() {
    long first = drop("a.xlsx", "1", Outcome.TAKEN_IN);
    settle();
    drop("b.xlsx", "2", Outcome.TAKEN_IN);
    settle();

    assertThat(of(first)).isEqualTo(Standing.IN_FORCE);
  }

  @Test
  void what_an_interrupted_run_read_is_no_more_in_force_than_after_a_run_of_its_own() {
    long unread = drop("a.xlsx", "1", Outcome.AWAITING);
    long repeating = drop("b.xlsx", "1", Outcome.TAKEN_IN);
    long other = drop("c.xlsx", "2", Outcome.TAKEN_IN);

    settleBeforeReading();

    assertThat(of(unread)).isEqualTo(Standing.AWAITING);
    assertThat(of(repeating)).isEqualTo(Standing.DUPLICATE);
    assertThat(of(other)).isEqualTo(Standing.IN_FORCE);
  }

  @Test
  void what_an_interrupted_run_read_counts_when_an_earlier_path_cannot_be_read() {
    drop("a.xlsx", "1", Outcome.AWAITING);
    long repeating = drop("b.xlsx", "1", Outcome.TAKEN_IN);
    settleBeforeReading();

    settle();

    assertThat(of(repeating)).isEqualTo(Standing.IN_FORCE);
  }

  @Test
  void what_is_in_force_stays_so_until_an_earlier_path_that_says_the_same_has_been_read() {
    long inForce = drop("b.xlsx", "1", Outcome.TAKEN_IN);
    settle();
    drop("a.xlsx", "1", Outcome.AWAITING);

    settleBeforeReading();

    assertThat(of(inForce)).isEqualTo(Standing.IN_FORCE);
  }

  @Test
  void what_an_interrupted_run_read_takes_nothing_out_of_force_that_says_the_same() {
    long inForce = drop("c.xlsx", "1", Outcome.TAKEN_IN);
    settle();
    drop("a.xlsx", "1", Outcome.AWAITING);
    long repeating = drop("b.xlsx", "1", Outcome.TAKEN_IN);

    settleBeforeReading();

    assertThat(of(repeating)).isEqualTo(Standing.DUPLICATE);
    assertThat(of(inForce)).isEqualTo(Standing.IN_FORCE);
  }

  @Test
  void what_an_interrupted_run_read_stays_a_duplicate_when_the_next_run_is_interrupted_too() {
    drop("a.xlsx", "1", Outcome.AWAITING);
    long repeating = drop("b.xlsx", "1", Outcome.TAKEN_IN);
    settleBeforeReading();

    settleBeforeReading();

    assertThat(of(repeating)).isEqualTo(Standing.DUPLICATE);
  }
}

package se.bokslut.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowGroupingTests {

  private static final int DOI = 0;
  private static final int PMID = 1;
  private static final int TITLE = 2;

  private final List<RowGrouping.Refusal> refusals = new ArrayList<>();
  private final RowGrouping grouping = new RowGrouping(3);

  private RowGroupingTests row(
      @Nullable String doi, @Nullable String pmid, @Nullable String title) {
    grouping.add(doi, pmid, title);
    return this;
  }

  /** The group of each row, by its first row. */
  private List<Integer> groups() {
    grouping.group(refusals::add);
    List<Integer> groups = new ArrayList<>();
    for (int row = 0; row < grouping.size(); row++) {
      groups.add(grouping.groupOf(row));
    }
    return groups;
  }

  @Test
  void leaves_rows_without_a_common_key_apart() {
    row("d1", "p1", "t1").row("d2", "p2", "t2").row(null, null, null).row(null, null, null);

    assertThat(groups()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void joins_rows_by_any_key() {
    row("d1", null, null).row("d1", null, null);
    row(null, "p1", null).row(null, "p1", null);
    row(null, null, "t1").row(null, null, "t1");

    assertThat(groups()).containsExactly(0, 0, 2, 2, 4, 4);
    assertThat(grouping.joins())
        .containsExactly(
            new RowGrouping.Join(1, DOI, 0),
            new RowGrouping.Join(3, PMID, 2),
            new RowGrouping.Join(5, TITLE, 4));
  }

  @Test
  void does_not_take_equal_values_of_different_keys_for_the_same() {
    row("x", null, null).row(null, "x", null).row(null, null, "x");

    assertThat(groups()).containsExactly(0, 1, 2);
  }

  @Test
  void groups_are_transitive() {
    row("d1", "p1", null).row(null, "p1", "t1").row(null, null, "t1");

    assertThat(groups()).containsExactly(0, 0, 0);
  }

  @Test
  void groups_are_transitive_backwards() {
    row(null, null, "t1").row(null, "p1", "t1").row("d1", "p1", null);

    assertThat(groups()).containsExactly(0, 0, 0);
  }

  @Test
  void never_joins_two_differing_dois_by_another_key() {
    row("d1", "p1", "t1").row("d2", "p1", "t1");

    assertThat(groups()).containsExactly(0, 1);
    assertThat(refusals)
        .containsExactly(
            new RowGrouping.Refusal(1, PMID, 0, "d2", "d1"),
            new RowGrouping.Refusal(1, TITLE, 0, "d2", "d1"));
    assertThat(grouping.value(1, TITLE)).isEqualTo("t1");
  }

  @Test
  void tells_every_join_by_a_key_that_both_of_its_rows_have() {
    row("d1", null, "t1").row(null, "p2", null).row(null, "p2", "t1");

    assertThat(groups()).containsExactly(0, 0, 0);
    assertThat(grouping.joins())
        .containsExactly(new RowGrouping.Join(2, PMID, 1), new RowGrouping.Join(2, TITLE, 0));
  }

  @Test
  void tells_the_doi_that_a_group_has_from_another_of_its_rows() {
    row("d1", "p1", null).row(null, "p1", "t1").row("d2", null, "t1");

    grouping.group(refusals::add);

    assertThat(refusals).containsExactly(new RowGrouping.Refusal(2, TITLE, 1, "d2", "d1"));
  }

  @Test
  void never_joins_two_differing_dois_through_a_row_without_doi() {
    row("d1", "p1", null).row(null, "p1", "t1").row("d2", null, "t1");

    assertThat(groups()).containsExactly(0, 0, 2);
  }

  @Test
  void a_row_without_doi_joins_the_earliest_group_with_its_key() {
    row("d1", null, "t1").row("d2", null, "t1").row(null, null, "t1");

    assertThat(groups()).containsExactly(0, 1, 0);
  }

  @Test
  void a_row_joins_the_earliest_group_that_holds_no_other_doi() {
    row("d1", null, "t1").row(null, "p9", null).row("d2", "p9", "t1").row("d2", null, "t1");

    assertThat(groups()).containsExactly(0, 1, 1, 1);
  }

  @Test
  void a_refused_row_starts_a_group_that_later_rows_can_join() {
    row("d1", "p1", null).row("d2", "p1", null).row("d2", "p1", null).row("d3", "p1", null);

    assertThat(groups()).containsExactly(0, 1, 1, 3);
  }

  @Test
  void joins_by_pmid_before_title() {
    row("d1", null, "t1").row("d2", "p1", null).row(null, "p1", "t1");

    assertThat(groups()).containsExactly(0, 1, 1);
  }

  @Test
  void joins_by_doi_before_pmid_whatever_the_order_of_rows() {
    row(null, "p1", null).row("d1", "p1", null).row("d2", "p1", null).row("d2", null, null);

    assertThat(groups()).containsExactly(0, 0, 2, 2);
  }

  @Test
  void a_row_already_grouped_brings_its_whole_group_along() {
    row(null, "p1", null).row("d1", null, "t1").row(null, "p1", "t1").row(null, "p1", null);

    assertThat(groups()).containsExactly(0, 0, 0, 0);
  }

  @Test
  void a_group_that_got_its_doi_later_refuses_another_one() {
    row(null, "p1", "t1").row("d1", "p1", null).row("d2", null, "t1");

    assertThat(groups()).containsExactly(0, 0, 2);
  }

  @Test
  void rows_join_a_group_that_was_joined_to_another_meanwhile() {
    row("d1", null, null).row(null, "p1", "t1").row("d1", "p1", null).row(null, null, "t1");

    assertThat(groups()).containsExactly(0, 0, 0, 0);
  }

  @Test
  void keeps_one_doi_to_a_group_and_one_group_to_a_doi_whatever_the_rows() {
    Random random = new Random(1);
    List<@Nullable String> dois = new ArrayList<>();
    for (int row = 0; row < 2_000; row++) {
      @Nullable String doi = random.nextInt(3) == 0 ? null : "d" + random.nextInt(300);
      dois.add(doi);
      row(doi, "p" + random.nextInt(900), random.nextBoolean() ? null : "t" + random.nextInt(400));
    }

    List<Integer> groups = groups();

    Map<Integer, String> doiOfGroup = new HashMap<>();
    Map<String, Integer> groupOfDoi = new HashMap<>();
    for (int row = 0; row < groups.size(); row++) {
      String doi = dois.get(row);
      if (doi != null) {
        assertThat(doiOfGroup.computeIfAbsent(groups.get(row), group -> doi)).isEqualTo(doi);
        assertThat(groupOfDoi.putIfAbsent(doi, groups.get(row))).isIn(null, groups.get(row));
      }
    }
    assertThat(doiOfGroup).hasSizeGreaterThan(200);
  }

  @Test
  void refuses_a_wrong_number_of_keys() {
    assertThatIllegalArgumentException().isThrownBy(() -> grouping.add("d1"));
  }
}

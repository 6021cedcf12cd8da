package se.bokslut.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashedRowsTests {

  private final HashedRows.Builder builder = new HashedRows.Builder(2);

  private HashedRowsTests row(long place, long rowId, long first, long second) {
    builder.row(place, rowId);
    builder.hash(0, first);
    builder.hash(1, second);
    return this;
  }

  private List<Long> rowIds(HashedRows rows) {
    return IntStream.range(0, rows.size()).mapToObj(rows::rowId).toList();
  }

  @Test
  void puts_rows_in_row_order() {
    row(30, 3, 1, 0).row(10, 1, 2, 0).row(20, 2, 3, 0);

    HashedRows rows = builder.build();

    assertThat(rowIds(rows)).containsExactly(1L, 2L, 3L);
    assertThat(rows.position(20)).isEqualTo(1);
  }

  @Test
  void takes_a_row_of_several_organisations_once() {
    row(10, 1, 7, 8).row(20, 2, 9, 0).row(10, 1, 7, 8);

    HashedRows rows = builder.build();

    assertThat(rowIds(rows)).containsExactly(1L, 2L);
    assertThat(rows.sharing()).isEmpty();
  }

  @Test
  void tells_rows_that_share_any_key() {
    row(1, 1, 7, 70).row(2, 2, 8, 70).row(3, 3, 8, 80).row(4, 4, 9, 90);

    assertThat(builder.build().sharing()).containsExactly(0, 1, 2);
  }

  @Test
  void does_not_take_the_first_key_of_one_for_the_second_of_another() {
    row(1, 1, 7, 70).row(2, 2, 70, 7);

    assertThat(builder.build().sharing()).isEmpty();
  }

  @Test
  void rows_that_lack_a_key_do_not_share_it() {
    row(1, 1, HashedRows.NONE, 70).row(2, 2, HashedRows.NONE, 80);

    assertThat(builder.build().sharing()).isEmpty();
  }

  @Test
  void of_any_rows_exactly_those_share_that_have_a_hash_in_common() {
    Random random = new Random(20_261_128);
    List<long[]> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      long[] hashes = {random.nextLong(-400, 400), random.nextLong(-400, 400)};
      rows.add(hashes);
      row(i, 1_000 + i, hashes[0], hashes[1]);
    }

    int[] sharing = builder.build().sharing();

    assertThat(sharing)
        .hasSizeBetween(100, 490)
        .containsExactly(
            IntStream.range(0, rows.size())
                .filter(
                    row ->
                        IntStream.range(0, rows.size())
                            .anyMatch(
                                other -> other != row && share(rows.get(row), rows.get(other))))
                .toArray());
  }

  private static boolean share(long[] one, long[] other) {
    return IntStream.range(0, one.length).anyMatch(key -> one[key] == other[key] && one[key] != 0);
  }
}

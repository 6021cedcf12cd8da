package se.bokslut.recount;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What delivered rows say of a level: whether it is fulfilled, empty where they do not decide, and
 * the rows by which it is.
 */
record DataVerdict(Optional<Boolean> fulfilled, Set<RowPlace> rows) {

  static final DataVerdict UNDECIDED = new DataVerdict(Optional.empty(), Set.of());

  /** Fulfilled by any row; none of them decides only where all that is needed is delivered. */
  static DataVerdict by(Collection<RowPlace> rows, boolean delivered) {
    boolean fulfilled = !rows.isEmpty();
    return fulfilled || delivered
        ? new DataVerdict(Optional.of(fulfilled), Set.copyOf(rows))
        : UNDECIDED;
  }

  static DataVerdict of(boolean fulfilled, List<RowPlace> rows) {
    return new DataVerdict(Optional.of(fulfilled), fulfilled ? Set.copyOf(rows) : Set.of());
  }

  Optional<LevelStatus> status() {
    return fulfilled.map(yes -> yes ? LevelStatus.FULFILLED : LevelStatus.NOT_FULFILLED);
  }
}

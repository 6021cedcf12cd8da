package se.bokslut.recount;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The status of a level, on what it is founded, and the rows that it rests on. */
record LevelVerdict(LevelStatus status, String source, Set<RowPlace> rows) {

  static LevelVerdict of(MinimumLevel level, DataVerdict data, Optional<AnswerRow> answer) {
    Set<RowPlace> rows = new HashSet<>(data.rows());
    answer.ifPresent(row -> rows.add(row.place()));
    Optional<LevelStatus> answered = answer.flatMap(level.answerRule()::verdict);
    boolean notApplicable =
        answer.filter(row -> row.says() == AnswerRow.Says.NOT_APPLICABLE).isPresent();
    if (data.status().isPresent()) {
      LevelStatus decided = data.status().get();
      boolean silent = answered.isEmpty() && !notApplicable;
      String compared = answered.filter(decided::equals).isPresent() ? "båda" : "konflikt";
      return new LevelVerdict(decided, silent ? "data" : compared, rows);
    }
    return answered
        .map(status -> new LevelVerdict(status, "självskattning", rows))
        .orElseGet(() -> new LevelVerdict(LevelStatus.NOT_REPORTED, "", rows));
  }

  boolean applicable() {
    return status != LevelStatus.NOT_APPLICABLE;
  }

  boolean fulfilled() {
    return status == LevelStatus.FULFILLED;
  }
}

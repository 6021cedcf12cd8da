package se.bokslut.recount;

import java.math.BigDecimal;
import java.util.Optional;

/** What an answer must hold to fulfil a level; without what it needs, a yes says nothing. */
enum AnswerRule {
  /** A yes. */
  YES {
    @Override
    Optional<Boolean> suffices(AnswerRow answer) {
      return Optional.of(true);
    }
  },
  /** A yes, and a list of professions. */
  LIST {
    @Override
    Optional<Boolean> suffices(AnswerRow answer) {
      return answer.list().findAny().map(any -> true);
    }
  },
  /** A yes, and a text. */
  TEXT {
    @Override
    Optional<Boolean> suffices(AnswerRow answer) {
      return answer.text().map(any -> true);
    }
  },
  /** A yes, and a number of at least one. */
  SOME {
    @Override
    Optional<Boolean> suffices(AnswerRow answer) {
      return answer.count().map(count -> count >= 1);
    }
  },
  /** A yes, and all seven parts. */
  SEVEN {
    @Override
    Optional<Boolean> suffices(AnswerRow answer) {
      return answer.count().map(count -> count == 7);
    }
  },
  /** Teachers, all of them trained. */
  ALL_TRAINED {
    @Override
    Optional<Boolean> suffices(AnswerRow answer) {
      return answer
          .count()
          .flatMap(
              teachers -> answer.value().map(trained -> teachers > 0 && equal(trained, teachers)));
    }
  };

  /** Whether a yes suffices; empty when it lacks what it needs. */
  abstract Optional<Boolean> suffices(AnswerRow answer);

  private static boolean equal(BigDecimal trained, int teachers) {
    return trained.compareTo(BigDecimal.valueOf(teachers)) == 0;
  }

  /** The verdict of an answer; empty when the answer gives none. */
  Optional<LevelStatus> verdict(AnswerRow answer) {
    return switch (answer.says()) {
      case NO -> Optional.of(LevelStatus.NOT_FULFILLED);
      case NOT_APPLICABLE ->
          Optional.of(LevelStatus.NOT_APPLICABLE).filter(each -> answer.motivated());
      case YES ->
          suffices(answer)
              .map(enough -> enough ? LevelStatus.FULFILLED : LevelStatus.NOT_FULFILLED);
    };
  }
}

package se.bokslut.recount;

import java.util.Optional;

/** How delivered rows decide a level of a unit in a year; they may need the answer that holds. */
@FunctionalInterface
interface DataRule {

  DataRule NONE = (unit, year, answer) -> DataVerdict.UNDECIDED;

  DataVerdict verdict(String unit, int year, Optional<AnswerRow> answer);
}

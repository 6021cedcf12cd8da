package se.bokslut.command;

import java.util.List;
import java.util.Set;
import se.bokslut.report.ExplainedRow;

/** Words for what is known by nothing but a number: persons, and rows that stand for themselves. */
record PlainWords(String word) implements ThingWords {

  @Override
  public String heading(ExplainedRow first) {
    return word;
  }

  @Override
  public List<String> entry(ExplainedRow row) {
    return List.of();
  }

  @Override
  public void rest(ExplainedRow first, Set<Long> told) {
    // nothing is joined or kept apart
  }
}

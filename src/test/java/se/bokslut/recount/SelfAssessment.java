package se.bokslut.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The units' own answers on their minimum levels; the first on a level and year holds. */
final class SelfAssessment {

  private final Deliverers deliverers = new Deliverers();
  private final List<AnswerRow> answers = new ArrayList<>();

  SelfAssessment(List<Fields> rows, UnitResolver resolver) {
    for (Fields row : rows) {
      Optional<Integer> year = row.year("År");
      Optional<String> organisation = year.flatMap(each -> resolver.resolve(row, each));
      if (organisation.isPresent() && row.isNil()) {
        deliverers.add(organisation.get(), year.get());
      } else if (organisation.isPresent()) {
        AnswerRow.read(row, year.get(), organisation.get()).ifPresent(this::accept);
      }
    }
  }

  Set<String> delivered(int year) {
    return deliverers.in(year);
  }

  Optional<AnswerRow> answer(String unit, String levelKey, int year) {
    return answers.stream()
        .filter(answer -> answer.year() == year)
        .filter(answer -> answer.organisation().equals(unit))
        .filter(answer -> answer.levelKey().equals(levelKey))
        .findFirst();
  }

  private void accept(AnswerRow answer) {
    deliverers.add(answer.organisation(), answer.year());
    answers.add(answer);
  }
}

package se.bokslut.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.report.Disclosure;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;
import se.bokslut.report.data.DataFiles;

/**
 * Tries to compute what the public edition hides (spec indicators "Rounding and small numbers").
 */
class PublicEditionAttackTests {

  /** As many as are tried in every build; with another number more can be tried. */
  private static final int NATIONS = Integer.getInteger("bokslut.attacked-nations", 40);

  private static final int SMALLEST = 5;

  @TempDir Path folder;

  @Test
  void nothing_hidden_can_be_computed_in_nations_of_few_persons() throws IOException {
    for (long seed = 1; seed <= NATIONS; seed++) {
      SmallNation nation = new RandomNation(seed).nation();
      FollowUp truth = nation.followUp();

      List<String> found = found(PublicEdition.of(truth, SMALLEST), truth, nation.replaced());

      assertThat(found).as("nation %s", seed).isEmpty();
    }
  }

  @Test
  void a_small_number_that_is_hidden_alone_is_computed_from_its_total() throws IOException {
    FollowUp truth = region().staff("A", 3).staff("B", 9).followUp();

    assertThat(found(onlySmallHidden(truth), truth, Map.of()))
        .anyMatch(found -> found.contains("research-trained, organisation=A"));
  }

  @Test
  void a_small_number_is_computed_from_the_status_of_its_targets() throws IOException {
    FollowUp truth =
        region()
            .students(SmallNation.YEAR, "A", 3)
            .students(SmallNation.YEAR, "B", 4)
            .target("A", "doctoral-students", 3, TargetStatus.MET)
            .target("A", "doctoral-students", 4, TargetStatus.MISSED)
            .followUp();

    assertThat(found(onlySmallHidden(truth), truth, Map.of()))
        .anyMatch(found -> found.contains("doctoral-students, organisation=A"));
  }

  private static SmallNation region() {
    return new SmallNation()
        .add("R", "REGION", null, null)
        .add("A", "UNIT", null, "R")
        .add("B", "UNIT", null, "R");
  }

  /** What would be public if nothing else were hidden for the sake of small numbers. */
  private static FollowUp onlySmallHidden(FollowUp truth) {
    Map<FollowUp.Key, FigureValue> figures = new LinkedHashMap<>();
    truth.figures().forEach((key, figure) -> figures.put(key, withoutSmall(key, figure)));
    return new FollowUp(
        truth.year(),
        truth.cutOff(),
        truth.catalogue(),
        truth.organisations(),
        figures,
        truth.series(),
        truth.targets(),
        truth.minimumLevels(),
        truth.alf(),
        truth.measures(),
        truth.plans(),
        truth.comments(),
        truth.theses(),
        truth.sheets(),
        truth.findings(),
        truth.details(),
        truth.changes());
  }

  private static FigureValue withoutSmall(FollowUp.Key key, FigureValue figure) {
    boolean small =
        !key.indicator().equals("doctoral-fte")
            && figure.value().filter(value -> value.written().matches("[1-4]")).isPresent();
    return small ? figure.hidden(new Disclosure.Small(SMALLEST)) : figure.withoutRows();
  }

  private List<String> found(FollowUp seen, FollowUp truth, Map<String, List<String>> replaced)
      throws IOException {
    new DataFiles().write(seen, folder);
    PublicAttack attack =
        new PublicAttack(
            seen,
            truth,
            replaced,
            Files.readAllLines(folder.resolve("indicator-values.csv")),
            Files.readAllLines(folder.resolve("target-assessments.csv")));
    List<String> found = new ArrayList<>(attack.found(PublicAttack.Totals.AS_SUMS));
    found.addAll(attack.found(PublicAttack.Totals.AS_THEY_ARE));
    return found;
  }
}

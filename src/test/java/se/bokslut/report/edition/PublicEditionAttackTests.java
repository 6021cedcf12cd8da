package se.bokslut.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.report.FollowUp;
import se.bokslut.report.data.DataFiles;

/** Tries to compute what the public edition hides (spec indicators "Rounding and small numbers"). */
class PublicEditionAttackTests {

  private static final int NATIONS = Integer.getInteger("bokslut.nations", 300);

  @TempDir Path folder;

  @Test
  void nothing_hidden_can_be_computed_in_nations_of_few_persons() throws IOException {
    for (long seed = 1; seed <= NATIONS; seed++) {
      SmallNation nation = new RandomNation(seed).nation();
      FollowUp truth = nation.followUp();
      FollowUp seen = PublicEdition.of(truth, 5);

      System.out.println(seed + " " + Puzzle.asked + " " + Puzzle.givenUp);
      List<String> f = found(seen, truth, nation.replaced()); if (!f.isEmpty()) System.out.println(seed + " " + f);
    }
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
    List<String> found = new java.util.ArrayList<>(attack.found(PublicAttack.Totals.AS_SUMS));
    found.addAll(attack.found(PublicAttack.Totals.AS_THEY_ARE));
    return found;
  }
}

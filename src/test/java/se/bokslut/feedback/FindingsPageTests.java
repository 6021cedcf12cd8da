package se.bokslut.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.Severity;

class FindingsPageTests {

  private static FindingsPage page(WhyNoCopy why, Finding... findings) {
    Answer answer =
        new Answer(
            "fil.csv", "0".repeat(64), Answer.Outcome.IN_FORCE, "", List.of(), List.of(findings));
    return FindingsPage.of(answer, why, FindingsPage::inCopy);
  }

  @Test
  void an_answer_that_is_no_copy_says_why() {
    FindingsPage page = page(WhyNoCopy.EMBEDDED, Copies.error(1, "Blad1", 2, 1));

    assertThat(page.introduction().getLast())
        .startsWith(
            "Vi kan inte lämna tillbaka en kopia av er fil, eftersom den innehåller inbäddade objekt");
  }

  @Test
  void the_name_of_a_sheet_is_not_repeated_as_its_value() {
    Finding unknown =
        new Finding(
            FindingCode.UNKNOWN_KIND,
            Severity.INFO,
            Place.sheet(2, "Budget"),
            "Budget",
            "Bladet känns inte igen.",
            "Inget.");

    FindingsPage page = page(WhyNoCopy.MANY_ROWS, unknown, Copies.error(1, "x", 2, 1));

    assertThat(page.lines()).extracting(FindingsPage.Line::value).containsExactly("x", "");
  }

  @Test
  void the_column_of_sheets_is_no_wider_than_their_names() {
    FindingsPage csv = page(WhyNoCopy.FORMAT, Copies.error(1, "", 2, 1));
    FindingsPage long31 = page(WhyNoCopy.MANY_ROWS, Copies.error(1, "B".repeat(31), 2, 1));

    assertThat(PageLayout.widths(csv).get(1)).isEqualTo(9);
    assertThat(PageLayout.widths(long31).get(1)).isEqualTo(22);
  }
}

package se.bokslut.feedback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.Severity;

/** The few sentences with which an answer begins. */
final class Introduction {

  private final Answer answer;
  private final @Nullable WhyNoCopy why;

  /**
   * Takes what is told.
   *
   * @param why why the answer is no copy of the whole workbook; null when it is
   */
  Introduction(Answer answer, @Nullable WhyNoCopy why) {
    this.answer = answer;
    this.why = why;
  }

  List<String> lines() {
    if (answer.isUnread()) {
      return List.of(
          "Tack för underlaget! Tyvärr kunde vi inte läsa filen." + predecessor(), whatToDo());
    }
    return List.of(found() + " " + consequence(), whatToDo(), howToRead());
  }

  private String found() {
    List<String> parts = new ArrayList<>();
    add(parts, answer.count(Severity.ERROR), "fel", "fel");
    add(parts, answer.count(Severity.WARNING), "varning", "varningar");
    add(parts, answer.count(Severity.INFO), "upplysning", "upplysningar");
    String listed =
        parts.size() < 2
            ? String.join("", parts)
            : String.join(", ", parts.subList(0, parts.size() - 1)) + " och " + parts.getLast();
    return "Tack för underlaget! Vi har läst det och hittat %s.".formatted(listed);
  }

  private static void add(List<String> parts, long count, String one, String several) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : several));
    }
  }

  private String consequence() {
    if (answer.isRejected()) {
      return "Filen kan inte användas som den är." + predecessor();
    }
    long rows = answer.rowsNotUsed();
    long sheets = answer.sheets().stream().filter(ReadSheet::isRejected).count();
    List<String> parts = new ArrayList<>();
    add(parts, sheets, "blad", "blad");
    add(parts, rows, "rad", "rader");
    return parts.isEmpty()
        ? "Alla rader används."
        : String.join(" och ", parts) + " används inte förrän felen är rättade.";
  }

  private String predecessor() {
    return answer.outcome() == Answer.Outcome.REJECTED_REPLACEMENT
        ? " Den ni lämnade tidigare gäller tills vidare."
        : "";
  }

  private String whatToDo() {
    if (answer.count(Severity.ERROR) > 0) {
      return "Gör så här: rätta i er egen fil och lägg den i inkorgen igen under samma namn. "
          + "När allt är rätt får ni ett kvitto.";
    }
    return answer.count(Severity.WARNING) > 0
        ? "Titta gärna på varningarna. Om något är fel: rätta i er egen fil och lägg den i inkorgen igen under samma namn."
        : "Det här är bara upplysningar; ni behöver inte göra något.";
  }

  private String howToRead() {
    return (why == null
            ? "Det här är en kopia av er fil. Cellerna är färgade och har en kommentar; "
            : why.sentence()
                + " Raderna med anmärkningar visas på bladen efter detta, färgade och med kommentarer; ")
        + "klicka på en cell i listan för att komma dit. Personnummer är maskerade.";
  }
}

package se.bokslut.command;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** Values in the many forms in which offices write them (spec input "Cell values"). */
final class RandomCells {

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "feb",
          "mars",
          "apr.",
          "maj",
          "jun",
          "juli",
          "aug",
          "sep.",
          "oktober",
          "nov",
          "december");

  private final Dice dice;

  RandomCells(Dice dice) {
    this.dice = dice;
  }

  /** A percentage in a cell with percent format. */
  record PercentFormat(int percent) {
    WorkbookBuilder.SpecialCell cell() {
      return WorkbookBuilder.formatted(Double.toString(percent / 100.0), "0.00%");
    }
  }

  Object year(int year) {
    return dice.percent(4)
        ? fault()
        : dice.of(year, year, Integer.toString(year), " " + year + " ");
  }

  Object halfYear(int year, boolean spring) {
    String term = spring ? "VT" : "HT";
    String shortYear = Integer.toString(year).substring(2);
    return dice.percent(3)
        ? fault()
        : dice.of(
            year + term,
            term + shortYear,
            term + " " + year,
            year + "-" + (spring ? 1 : 2),
            term + year,
            year + " " + term.toLowerCase(java.util.Locale.ROOT));
  }

  Object date(LocalDate day) {
    String month = MONTHS.get(day.getMonthValue() - 1);
    return switch (dice.below(12)) {
      case 0 -> fault();
      case 1 -> day.toString().replace("-", "");
      case 2 -> day.toString().substring(0, 7);
      case 3 -> Integer.toString(day.getYear());
      case 4 -> day.getDayOfMonth() + "/" + day.getMonthValue() + " " + day.getYear();
      case 5 -> day.getDayOfMonth() + " " + month + " " + day.getYear();
      case 6 -> day + " 10:30:00";
      case 7 -> Integer.valueOf(day.toString().replace("-", ""));
      case 8 -> (int) day.toEpochDay() + 25_569;
      default -> day;
    };
  }

  /** An amount of whole kronor. */
  Object money(int amount) {
    if (amount < 0) {
      return dice.of(amount, "(" + -amount + ")", "\u2212" + -amount, -amount + "-");
    }
    return switch (dice.below(12)) {
      case 0 -> fault();
      case 1 -> "%,d".formatted(amount).replace(",", "\u00A0");
      case 2 -> "%,d kr".formatted(amount).replace(",", " ");
      case 3 -> amount / 1000 + "," + "%03d".formatted(amount % 1000) + " tkr";
      case 4 -> amount / 1_000_000 + "," + "%06d".formatted(amount % 1_000_000) + " Mkr";
      case 5 -> "%,d".formatted(amount).replace(",", ".") + ",00";
      case 6 -> "%,d.00".formatted(amount);
      case 7 -> amount % 1_000_000 == 0 ? amount / 1_000_000 + "e+06" : amount;
      default -> amount;
    };
  }

  /** Per cent in a column that wants per cent. */
  Object percent(int percent) {
    return switch (dice.below(9)) {
      case 0 -> percent + " %";
      case 1 -> new PercentFormat(percent);
      case 2 -> Integer.toString(percent);
      case 3 -> percent + ",5";
      case 4 -> dice.percent(40) ? fault() : percent;
      default -> percent;
    };
  }

  Object whole(int number) {
    return switch (dice.below(10)) {
      case 0 -> fault();
      case 1 -> number + ",0";
      case 2 -> Integer.toString(number);
      default -> number;
    };
  }

  /** What cannot be read. */
  Object fault() {
    return dice.of(FormulaError.NA, FormulaError.REF, "okänt", "?", "");
  }

  String untidy(String text) {
    return dice.of(text, text, text, " " + text + " ", text.toUpperCase(java.util.Locale.ROOT));
  }
}

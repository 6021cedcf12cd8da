package se.bokslut.report.pdf;

import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.TableRow;

/**
 * How much room a column needs, without its padding.
 *
 * @param least the least with which no word is broken
 * @param fair what it takes so that names take two lines
 * @param wanted what it takes when there is room
 * @param decimals for figures, the most that stands after a decimal sign
 */
record ColumnMeasure(float least, float fair, float wanted, float decimals) {

  private static final float WIDEST_WORD = 110;

  /** Words as short as this stand in one line. */
  private static final float BRIEF = 78;

  private static final float WIDEST_NAME = 210;
  private static final float WIDEST_WORDS = 130;
  private static final float SENTENCES = 90;
  private static final float WIDEST_SENTENCES = 600;
  private static final float WIDEST_HEADING = 64;
  private static final float SERIES = 60;

  /** Two lines of a name are seldom equally long. */
  private static final float HALF = 0.62f;

  static ColumnMeasure of(Block.Table table, int place, Setting setting)
      throws UndrawableCharacterException {
    Column column = table.columns().get(place);
    return switch (column.kind()) {
      case FIGURE -> figures(table, place, setting);
      case SERIES -> {
        float width = Math.max(SERIES, heading(column, setting));
        yield new ColumnMeasure(width, width, width, 0);
      }
      case NAME -> words(table, place, setting, WIDEST_NAME);
      case WORDS -> words(table, place, setting, WIDEST_WORDS);
      case TEXT -> {
        float word = words(table, place, setting, WIDEST_WORDS).least();
        float least = Math.max(SENTENCES, word);
        yield new ColumnMeasure(least, least, WIDEST_SENTENCES, 0);
      }
    };
  }

  private static float heading(Column column, Setting setting) throws UndrawableCharacterException {
    return Lines.widestWord(setting.typefaces(), column.heading(), TextStyle.SMALL.strong());
  }

  private static ColumnMeasure figures(Block.Table table, int place, Setting setting)
      throws UndrawableCharacterException {
    float whole = 0;
    float rest = 0;
    for (TableRow row : table.rows()) {
      if (row instanceof TableRow.Line line) {
        TextStyle style = line.total() ? TextStyle.SMALL.strong() : TextStyle.SMALL;
        FigureText text = FigureText.of(line.cells().get(place));
        whole = Math.max(whole, setting.width(text.whole(), style));
        rest = Math.max(rest, setting.width(text.rest(), style));
      }
    }
    Column column = table.columns().get(place);
    float title = setting.width(column.heading(), TextStyle.SMALL.strong());
    float least = Math.max(whole + rest, heading(column, setting));
    float wanted = Math.max(least, Math.min(title, WIDEST_HEADING));
    return new ColumnMeasure(least, least, wanted, rest);
  }

  private static ColumnMeasure words(Block.Table table, int place, Setting setting, float widest)
      throws UndrawableCharacterException {
    Column column = table.columns().get(place);
    float word = heading(column, setting);
    float longest = setting.width(column.heading(), TextStyle.SMALL.strong());
    for (TableRow row : table.rows()) {
      if (row instanceof TableRow.Line line) {
        TextStyle style = line.total() ? TextStyle.SMALL.strong() : TextStyle.SMALL;
        Cell cell = line.cells().get(place);
        String text = SwedishText.of(cell);
        float width = setting.width(text, style);
        longest = Math.max(longest, width);
        word =
            Math.max(
                word, isVerdict(cell) ? width : Lines.widestWord(setting.typefaces(), text, style));
      }
    }
    boolean brief = column.kind() == Column.Kind.WORDS && longest <= BRIEF;
    float least = brief ? longest : Math.min(word, WIDEST_WORD);
    float wanted = Math.max(least, Math.min(longest, widest));
    return new ColumnMeasure(least, Math.max(least, wanted * HALF), wanted, 0);
  }

  /** Symbol and word are not parted. */
  private static boolean isVerdict(Cell cell) {
    return cell instanceof Cell.Status
        || cell instanceof Cell.Delivery
        || cell instanceof Cell.Level;
  }
}

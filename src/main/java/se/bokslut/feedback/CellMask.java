package se.bokslut.feedback;

import org.jspecify.annotations.Nullable;

/** Masks what the cells of one worksheet part hold. */
final class CellMask {

  private final SecretCells numbers;
  private final SecretTexts texts;

  CellMask(SecretCells numbers, SecretTexts texts) {
    this.numbers = numbers;
    this.texts = texts;
  }

  /**
   * The cell as it is shown.
   *
   * @param suspected whether a number was found in it where none belongs
   */
  StoredCell mask(StoredCell cell, int row, boolean suspected) throws NotCopiedException {
    boolean hidden = numbers.contains(row, cell.column());
    boolean formulaKept = formulaKept(cell, hidden || suspected);
    if (cell.type().equals("s")) {
      StoredCell shown = referring(cell, hidden, suspected, formulaKept);
      return formulaKept ? shown : shown.withoutFormula();
    }
    String stored = cell.textOf(cell.type().equals("inlineStr") ? "is" : "v");
    if (stored == null) {
      return formulaKept ? cell : cell.holding("", false);
    }
    String plain = cell.type().equals("n") ? TextMask.plain(stored) : stored;
    String masked = shown(plain, hidden, suspected);
    boolean unchanged = masked.equals(plain) && (formulaKept || cell.formula() == null);
    return unchanged ? cell : cell.holding(masked, formulaKept && cell.formula() != null);
  }

  /** A cell of a shared text; a hidden one gets a text of its own, for others may share it. */
  private StoredCell referring(
      StoredCell cell, boolean hidden, boolean suspected, boolean formulaKept)
      throws NotCopiedException {
    String reference = cell.textOf("v");
    if (reference == null || reference.isBlank()) {
      return cell;
    }
    int index = index(reference);
    String text = texts.stored(index);
    String masked = shown(text, hidden, suspected);
    if (masked.equals(TextMask.maskCell(text))) {
      texts.show(index);
      return cell;
    }
    texts.hide(index);
    return cell.holding(masked, formulaKept && cell.formula() != null);
  }

  private static int index(String reference) throws NotCopiedException {
    try {
      return Integer.parseInt(reference.strip());
    } catch (NumberFormatException e) {
      throw new NotCopiedException("a cell refers to no shared text", e);
    }
  }

  private static String shown(String text, boolean hidden, boolean suspected) {
    String masked = TextMask.maskCell(text);
    return hidden || (suspected && masked.equals(text)) ? SecretCells.hide(text) : masked;
  }

  /** Whether a cell's formula can stay: it goes when a number is written in it. */
  private static boolean formulaKept(StoredCell cell, boolean secret) throws NotCopiedException {
    XmlToken.@Nullable Start formula = cell.formula();
    String text = formula == null ? null : cell.textOf("f");
    if (formula == null || text == null) {
      return true;
    }
    boolean found = TextMask.found(text) || (secret && text.matches("(?s).*\\d{9}.*"));
    if (found && formula.attribute("t") != null) {
      throw new NotCopiedException(WhyNoCopy.NUMBER, "a shared formula holds an identity number");
    }
    return !found;
  }
}

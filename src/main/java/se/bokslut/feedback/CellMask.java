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
      refer(cell, hidden, suspected);
      return formulaKept ? cell : cell.withoutFormula();
    }
    String stored = cell.textOf(cell.type().equals("inlineStr") ? "is" : "v");
    if (stored == null) {
      return formulaKept ? cell : cell.holding("", false);
    }
    String plain = cell.type().equals("n") ? TextMask.plain(stored) : stored;
    String masked = TextMask.maskCell(plain);
    if (hidden || (suspected && masked.equals(plain))) {
      masked = SecretCells.hide(plain);
    }
    boolean unchanged = masked.equals(plain) && (formulaKept || cell.formula() == null);
    return unchanged ? cell : cell.holding(masked, formulaKept && cell.formula() != null);
  }

  private void refer(StoredCell cell, boolean hidden, boolean suspected) throws NotCopiedException {
    String index = cell.textOf("v");
    if (index == null || index.isBlank()) {
      return;
    }
    try {
      if (hidden) {
        texts.hide(Integer.parseInt(index.strip()));
      } else if (suspected) {
        texts.suspect(Integer.parseInt(index.strip()));
      }
    } catch (NumberFormatException e) {
      throw new NotCopiedException("a cell refers to no shared text", e);
    }
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
      throw new NotCopiedException("a shared formula holds an identity number");
    }
    return !found;
  }
}

package se.bokslut.feedback;

import java.util.HashSet;
import java.util.Set;

/** Which of a workbook's shared texts are identity numbers by the cells that refer to them. */
final class SecretTexts {

  private final Set<Integer> hidden = new HashSet<>();
  private final Set<Integer> suspected = new HashSet<>();

  /** The text stands in a column of identity numbers. */
  void hide(int index) {
    hidden.add(index);
  }

  /** The text holds a number that was found where none belongs. */
  void suspect(int index) {
    suspected.add(index);
  }

  /** A shared text as it is shown. */
  String shown(int index, String text) {
    if (hidden.contains(index)) {
      return SecretCells.hide(text);
    }
    String masked = TextMask.maskCell(text);
    return suspected.contains(index) && masked.equals(text) ? SecretCells.hide(text) : masked;
  }
}

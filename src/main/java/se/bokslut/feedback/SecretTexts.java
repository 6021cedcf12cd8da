package se.bokslut.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A workbook's shared texts, and which of them stand in cells that hide them; a text that other
 * cells show too is hidden for them only when it can be an identity number.
 */
final class SecretTexts {

  private final List<String> texts;
  private final Set<Integer> hidden = new HashSet<>();
  private final Set<Integer> open = new HashSet<>();

  /**
   * Takes the texts in their order.
   *
   * @param texts empty when the workbook shares none
   */
  SecretTexts(List<String> texts) {
    this.texts = List.copyOf(texts);
  }

  /** The text of an index as it is stored. */
  String stored(int index) throws NotCopiedException {
    if (index < 0 || index >= texts.size()) {
      throw new NotCopiedException("a cell refers to no shared text");
    }
    return texts.get(index);
  }

  /** A cell shows a mask instead of the text. */
  void hide(int index) {
    hidden.add(index);
  }

  /** A cell shows the text. */
  void show(int index) {
    open.add(index);
  }

  /** A shared text as it is shown by the cells that still refer to it. */
  String shown(int index, String text) {
    boolean secret =
        hidden.contains(index) && (!open.contains(index) || SecretCells.mayBeNumber(text));
    return secret ? SecretCells.hide(text) : TextMask.maskCell(text);
  }
}

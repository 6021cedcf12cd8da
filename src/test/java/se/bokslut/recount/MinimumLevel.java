package se.bokslut.recount;

import java.util.Locale;

/** A minimum level by the id that is shown, and the rules that decide it. */
record MinimumLevel(String id, AnswerRule answerRule, DataRule dataRule) {

  /** The form in which ids are the same: without case and blanks. */
  static String key(String id) {
    return Texts.tidy(id).replace(" ", "").toLowerCase(Locale.ROOT);
  }

  String key() {
    return key(id);
  }

  MinimumLevel byAnswerOnly() {
    return new MinimumLevel(id, answerRule, DataRule.NONE);
  }
}

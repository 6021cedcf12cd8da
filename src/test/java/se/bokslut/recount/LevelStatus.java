package se.bokslut.recount;

/** Whether a unit fulfils a minimum level in a year. */
enum LevelStatus {
  FULFILLED("uppfylld"),
  NOT_FULFILLED("ej uppfylld"),
  NOT_REPORTED("ej redovisad"),
  NOT_APPLICABLE("ej tillämplig");

  private final String words;

  LevelStatus(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}

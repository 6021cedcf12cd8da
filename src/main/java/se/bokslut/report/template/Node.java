package se.bokslut.report.template;

/** A part of an element's content. */
sealed interface Node permits Element, Node.Text {

  /** Text. */
  record Text(String text) implements Node {}
}

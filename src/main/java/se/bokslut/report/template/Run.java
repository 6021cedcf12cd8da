package se.bokslut.report.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a template: knows its last place, and stops it when it never ends.
 *
 * <p>Templates call it as {@link StartTags#STEP} in every round, so that it is stopped by what it
 * does and not by a clock: the same template is always stopped at the same place.
 */
final class Run extends Writer implements TemplateMethodModelEx {

  private final Limits limits;
  private final StringWriter written = new StringWriter();
  private Place last;
  private long steps;

  Run(String name, Limits limits) {
    this.limits = limits;
    this.last = new Place(name, 1);
  }

  /** What was written. */
  String written() {
    return written.toString();
  }

  /** That it was stopped at its last place. */
  FaultyTemplateException stopped(String words, @Nullable Throwable cause) {
    return new FaultyTemplateException(new Fault(last, words), cause);
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public Object exec(List arguments) {
    last = Place.of(String.valueOf(arguments.getFirst()));
    steps++;
    if (steps > limits.steps()) {
      throw stopped(
          "mallen blev aldrig klar: mer än %s varv. Kontrollera att listan här tar slut."
              .formatted(limits.steps()),
          null);
    }
    return TemplateBooleanModel.FALSE;
  }

  @Override
  public void write(char[] signs, int from, int length) {
    if (written.getBuffer().length() + (long) length > limits.characters()) {
      throw stopped(
          "mallen skriver mer än en rapport rymmer: över %s tecken. Kontrollera att listan här tar slut."
              .formatted(limits.characters()),
          null);
    }
    written.write(signs, from, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}

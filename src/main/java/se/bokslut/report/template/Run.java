package se.bokslut.report.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

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

  /** A fault at the last place that is known. */
  Fault fault(String words) {
    return new Fault(last, words);
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public Object exec(List arguments) throws TemplateModelException {
    last = Place.of(String.valueOf(arguments.getFirst()));
    steps++;
    if (steps > limits.steps()) {
      throw new RunawayException(
          fault(
              "mallen blev aldrig klar: mer än %s varv. Kontrollera att listan här tar slut."
                  .formatted(limits.steps())));
    }
    return TemplateBooleanModel.FALSE;
  }

  @Override
  public void write(char[] signs, int from, int length) throws IOException {
    if (written.getBuffer().length() + (long) length > limits.characters()) {
      throw new IOException(
          new RunawayException(
              fault(
                  "mallen skriver mer än en rapport rymmer: över %s tecken. Kontrollera att listan här tar slut."
                      .formatted(limits.characters()))));
    }
    written.write(signs, from, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}

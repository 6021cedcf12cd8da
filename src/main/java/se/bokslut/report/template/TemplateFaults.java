package se.bokslut.report.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.Writer;

/**
 * Tells what is wrong with a template while it still stands where it went wrong, so that the names
 * known there can be told.
 */
final class TemplateFaults implements TemplateExceptionHandler {

  private static final String FAULT = "fault";

  private final TemplateFolder folder;

  TemplateFaults(TemplateFolder folder) {
    this.folder = folder;
  }

  @Override
  public void handleTemplateException(
      TemplateException failure, Environment environment, Writer out) throws TemplateException {
    environment.setCustomAttribute(FAULT, fault(failure, environment));
    throw failure;
  }

  /** The fault that a run ended with. */
  Fault fault(Environment environment, TemplateException failure) {
    return environment.getCustomAttribute(FAULT) instanceof Fault fault
        ? fault
        : fault(failure, environment);
  }

  private Fault fault(TemplateException failure, Environment environment) {
    return new Fault(place(failure, environment), words(failure, environment));
  }

  private static Place place(TemplateException failure, Environment environment) {
    String file = failure.getTemplateSourceName();
    Integer line = failure.getLineNumber();
    return new Place(
        file == null ? environment.getMainTemplate().getName() : file, line == null ? 1 : line);
  }

  private String words(TemplateException failure, Environment environment) {
    if (failure.getCause() instanceof TemplateNotFoundException missing) {
      String name = missing.getTemplateName();
      return "filen ”%s” finns inte. %s"
          .formatted(name, KnownNames.words(name, folder.texts().keySet()));
    }
    String expression = failure.getBlamedExpressionString();
    if (failure instanceof InvalidReferenceException && expression != null) {
      return MissingName.words(expression, environment);
    }
    return "%sgår inte att använda så här (%s). Se templates/README.md."
        .formatted(
            expression == null ? "detta " : "”" + expression + "” ",
            firstLine(String.valueOf(failure.getMessageWithoutStackTop())));
  }

  /** The fault of a template that cannot be understood at all. */
  static Fault of(ParseException failure, String file) {
    String name = failure.getTemplateName();
    String message = firstLine(String.valueOf(failure.getEditorMessage()));
    return new Fault(
        new Place(name == null ? file : name, Math.max(1, failure.getLineNumber())),
        "mallen går inte att förstå (%s). Kontrollera att varje ${ har sin }, och varje <#…> sitt </#…>."
            .formatted(message));
  }

  private static String firstLine(String message) {
    String line = message.strip().lines().findFirst().orElse("").strip();
    return line.endsWith(".") || line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
  }
}

package se.bokslut.report.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs templates, closed in: they reach nothing but each other and what they are given. */
final class TemplateEngine {

  private final TemplateFolder folder;
  private final Limits limits;
  private final TemplateFaults faults;
  private final Configuration configuration;

  TemplateEngine(TemplateFolder folder) {
    this(folder, Limits.OF_REPORTS);
  }

  TemplateEngine(TemplateFolder folder, Limits limits) {
    this.folder = folder;
    this.limits = limits;
    this.faults = new TemplateFaults(folder);
    this.configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new MarkedTemplates(folder));
    configuration.setObjectWrapper(new ClosedWrapper());
    configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.of("sv", "SE"));
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("computer");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setTemplateExceptionHandler(faults);
  }

  /**
   * Checks that every template can be understood.
   *
   * @throws FaultyTemplateException with every fault when some cannot
   */
  void checkAll() {
    List<Fault> found = new ArrayList<>();
    for (String name : folder.texts().keySet()) {
      try {
        configuration.getTemplate(name);
      } catch (ParseException e) {
        found.add(TemplateFaults.of(e, name));
      } catch (IOException e) {
        throw new UncheckedIOException("Mallen %s kunde inte läsas.".formatted(name), e);
      }
    }
    if (!found.isEmpty()) {
      throw new FaultyTemplateException(found);
    }
  }

  /**
   * Runs a template.
   *
   * @param given what it is given, by name
   * @throws FaultyTemplateException when it goes wrong
   */
  String run(String name, Map<String, Object> given) {
    if (!folder.texts().containsKey(name)) {
      throw new FaultyTemplateException(
          new Fault(
              new Place(name, 1),
              "filen finns inte. %s".formatted(KnownNames.words(name, folder.texts().keySet()))));
    }
    Run run = new Run(name, limits);
    try {
      Environment environment =
          configuration.getTemplate(name).createProcessingEnvironment(given, run);
      environment.setGlobalVariable(StartTags.STEP, run);
      process(environment, run);
    } catch (ParseException e) {
      throw new FaultyTemplateException(TemplateFaults.of(e, name), e);
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException("Mallen %s kunde inte köras.".formatted(name), e);
    }
    return run.written();
  }

  private void process(Environment environment, Run run) throws IOException {
    try {
      environment.process();
    } catch (TemplateException e) {
      throw faulty(e, environment);
    } catch (StackOverflowError e) {
      throw run.stopped(
          "mallen anropar sig själv utan att bli klar. Kontrollera att makrot eller funktionen här slutar.",
          e);
    } catch (OutOfMemoryError e) {
      throw run.stopped(
          "minnet tog slut. Kontrollera att texten som byggs här inte växer utan slut; gör den inte det behöver programmet mer minne.",
          e);
    }
  }

  /** What has told its place already, or else what went wrong. */
  private FaultyTemplateException faulty(TemplateException failure, Environment environment) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FaultyTemplateException told) {
        return told;
      }
    }
    return new FaultyTemplateException(faults.fault(environment, failure), failure);
  }
}

package se.bokslut.report.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs templates, closed in: they reach nothing but each other and what they are given. */
final class TemplateEngine {

  private final TemplateFolder folder;
  private final TemplateFaults faults;
  private final Configuration configuration;

  TemplateEngine(TemplateFolder folder) {
    this.folder = folder;
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
    StringWriter xml = new StringWriter();
    try {
      Environment environment =
          configuration.getTemplate(name).createProcessingEnvironment(given, xml);
      process(environment);
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException("Mallen %s kunde inte köras.".formatted(name), e);
    }
    return xml.toString();
  }

  private void process(Environment environment) throws IOException {
    try {
      environment.process();
    } catch (TemplateException e) {
      throw new FaultyTemplateException(faults.fault(environment, e), e);
    }
  }
}

package se.bokslut.report.template;

import freemarker.core.Environment;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a name that does not exist could have been. */
final class MissingName {

  private static final String NAME = "[\\p{L}_][\\p{L}\\d_]*";
  private static final String INDEX = "\\[(?:\"[^\"]*\"|'[^']*'|" + NAME + ")]";

  /** Everything but the last step, and the last step. */
  private static final Pattern LAST_STEP =
      Pattern.compile("(.+)(?:\\.(" + NAME + ")|(" + INDEX + "))");

  private static final Pattern PATH = Pattern.compile(NAME + "(?:\\." + NAME + "|" + INDEX + ")*");

  private static final Pattern STEP = Pattern.compile(INDEX + "|" + NAME);

  private MissingName() {}

  static String words(String expression, Environment environment) {
    try {
      Matcher last = LAST_STEP.matcher(expression);
      if (last.matches()) {
        String key = last.group(2) == null ? key(last.group(3), environment) : last.group(2);
        Optional<TemplateHashModelEx> owner = owner(last.group(1), environment);
        if (owner.isPresent()) {
          return words(expression, last.group(1), key, keys(owner.get()));
        }
      }
      return "”%s” finns inte. %s"
          .formatted(expression, KnownNames.words(expression, known(environment)));
    } catch (TemplateModelException e) {
      return "”%s” finns inte (%s).".formatted(expression, e.getMessage());
    }
  }

  /** The names known where the environment stands, without those that FreeMarker brings. */
  private static List<String> known(Environment environment) throws TemplateModelException {
    List<String> known = new ArrayList<>();
    for (Object name : environment.getKnownVariableNames()) {
      if (environment.getConfiguration().getSharedVariable(name.toString()) == null
          && !name.equals(StartTags.STEP)) {
        known.add(name.toString());
      }
    }
    return known;
  }

  private static String words(String expression, String owner, String key, List<String> keys) {
    return keys.contains(key)
        ? "”%s” har inget värde här. Skriv <#if %s??>…</#if> runt det som bara ska stå när det finns."
            .formatted(expression, expression)
        : "”%s” finns inte i ”%s”. %s".formatted(key, owner, KnownNames.words(key, keys));
  }

  /** What stands before the last step, when it is a plain path that leads to named things. */
  private static Optional<TemplateHashModelEx> owner(String path, Environment environment)
      throws TemplateModelException {
    if (!PATH.matcher(path).matches()) {
      return Optional.empty();
    }
    Matcher step = STEP.matcher(path);
    TemplateModel at = step.find() ? environment.getVariable(step.group()) : null;
    while (at != null && step.find()) {
      at = at instanceof TemplateHashModel hash ? hash.get(key(step.group(), environment)) : null;
    }
    return at instanceof TemplateHashModelEx hash ? Optional.of(hash) : Optional.empty();
  }

  /** The key of a step: a name, a quoted text, or what a variable holds. */
  private static String key(String step, Environment environment) throws TemplateModelException {
    if (!step.startsWith("[")) {
      return step;
    }
    String inner = step.substring(1, step.length() - 1);
    if (inner.startsWith("\"") || inner.startsWith("'")) {
      return inner.substring(1, inner.length() - 1);
    }
    return environment.getVariable(inner) instanceof TemplateScalarModel text
        ? text.getAsString()
        : inner;
  }

  private static List<String> keys(TemplateHashModelEx hash) throws TemplateModelException {
    List<String> keys = new ArrayList<>();
    TemplateCollectionModel all = hash.keys();
    TemplateModelIterator each = all.iterator();
    while (each.hasNext()) {
      if (each.next() instanceof TemplateScalarModel key) {
        keys.add(key.getAsString());
      }
    }
    return keys;
  }
}

package se.bokslut.report.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Gives out the templates of a folder, their start tags marked with their places. */
final class MarkedTemplates implements TemplateLoader {

  private final TemplateFolder folder;

  MarkedTemplates(TemplateFolder folder) {
    this.folder = folder;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return folder.texts().containsKey(name) ? name : null;
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    String name = (String) source;
    String text = folder.texts().get(name);
    if (text == null) {
      throw new IllegalArgumentException("not a template: " + name);
    }
    return new StringReader(StartTags.mark(name, text));
  }

  @Override
  public void closeTemplateSource(Object source) {}
}

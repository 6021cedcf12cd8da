package se.bokslut.report.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a template what a map holds, in its order; FreeMarker's own copies it at every look. */
final class MapModel implements TemplateHashModelEx2 {

  private final Map<?, ?> map;
  private final ObjectWrapper wrapper;

  MapModel(Map<?, ?> map, ObjectWrapper wrapper) {
    this.map = map;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return wrapper.wrap(map.get(key));
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(map.keySet(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(map.values(), wrapper);
  }

  @Override
  public KeyValuePairIterator keyValuePairIterator() {
    return new SimpleHash(new LinkedHashMap<>(map), wrapper).keyValuePairIterator();
  }
}

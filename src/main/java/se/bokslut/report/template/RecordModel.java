package se.bokslut.report.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a template the components of a record, and nothing else of it. */
final class RecordModel implements TemplateHashModelEx2 {

  /** Reflection makes the components anew at every call, and pages of units ask for very many. */
  private static final ClassValue<Map<String, RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
          Map<String, RecordComponent> components = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component);
          }
          return Collections.unmodifiableMap(components);
        }
      };

  private final Record view;
  private final ObjectWrapper wrapper;

  RecordModel(Record view, ObjectWrapper wrapper) {
    this.view = view;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    RecordComponent component = COMPONENTS.get(view.getClass()).get(key);
    return component == null ? null : wrapper.wrap(value(component));
  }

  private Object value(RecordComponent component) throws TemplateModelException {
    try {
      return component.getAccessor().invoke(view);
    } catch (ReflectiveOperationException e) {
      throw new TemplateModelException("Värdet kan inte läsas: " + component.getName(), e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return names().size();
  }

  private List<String> names() {
    return List.copyOf(COMPONENTS.get(view.getClass()).keySet());
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(names(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    return new SimpleCollection(components().values(), wrapper);
  }

  @Override
  public KeyValuePairIterator keyValuePairIterator() throws TemplateModelException {
    return new SimpleHash(components(), wrapper).keyValuePairIterator();
  }

  private Map<String, Object> components() throws TemplateModelException {
    Map<String, Object> components = new LinkedHashMap<>();
    for (RecordComponent component : COMPONENTS.get(view.getClass()).values()) {
      components.put(component.getName(), value(component));
    }
    return components;
  }
}

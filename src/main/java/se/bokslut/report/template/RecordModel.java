package se.bokslut.report.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a template the components of a record, and nothing else of it. */
final class RecordModel implements TemplateHashModelEx2 {

  private final Record view;
  private final ObjectWrapper wrapper;

  RecordModel(Record view, ObjectWrapper wrapper) {
    this.view = view;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    for (RecordComponent component : view.getClass().getRecordComponents()) {
      if (component.getName().equals(key)) {
        return wrapper.wrap(value(component));
      }
    }
    return null;
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
    return Arrays.stream(view.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .toList();
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
    for (RecordComponent component : view.getClass().getRecordComponents()) {
      components.put(component.getName(), value(component));
    }
    return components;
  }
}

package se.bokslut.report.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bokslut.report.view.TemplateFunction;

/** Lets a template call a function of its view with codes, one by one or in lists. */
final class FunctionModel implements TemplateMethodModelEx {

  private final TemplateFunction function;
  private final ObjectWrapper wrapper;

  FunctionModel(TemplateFunction function, ObjectWrapper wrapper) {
    this.function = function;
    this.wrapper = wrapper;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public Object exec(List arguments) throws TemplateModelException {
    List<String> codes = new ArrayList<>();
    for (Object argument : arguments) {
      add(argument, codes);
    }
    TemplateModel answer = wrapper.wrap(function.of(codes));
    if (answer == null) {
      throw new TemplateModelException("Funktionen har inget svar.");
    }
    return answer;
  }

  private static void add(@Nullable Object argument, List<String> codes)
      throws TemplateModelException {
    if (argument instanceof TemplateScalarModel code) {
      codes.add(code.getAsString());
    } else if (argument instanceof TemplateSequenceModel list) {
      for (int i = 0; i < list.size(); i++) {
        add(list.get(i), codes);
      }
    } else {
      throw new TemplateModelException("Funktionen tar koder eller listor av koder.");
    }
  }
}

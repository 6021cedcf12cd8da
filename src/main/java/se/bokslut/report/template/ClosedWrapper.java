package se.bokslut.report.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bokslut.report.model.Cell;
import se.bokslut.report.start.StartPage;
import se.bokslut.report.view.ReportView;
import se.bokslut.report.view.TemplateFunction;

/** Shows templates a closed list of types and refuses all others, so that no class is in reach. */
final class ClosedWrapper implements ObjectWrapper {

  /** Where the records lie that are made to be shown. */
  private static final Set<String> VIEWS =
      Set.of(ReportView.class.getPackageName(), StartPage.class.getPackageName());

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return switch (value) {
      case null -> null;
      case TemplateModel model -> model;
      case String text -> new SimpleScalar(XmlText.of(text));
      case Boolean yes -> yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case Integer number -> new SimpleNumber(number);
      case Long number -> new SimpleNumber(number);
      case LocalDate day -> new SimpleScalar(day.toString());
      case Enum<?> constant -> new SimpleScalar(constant.name().toLowerCase(Locale.ROOT));
      case Optional<?> optional -> wrap(optional.orElse(null));
      case List<?> list -> new SimpleSequence(list, this);
      case Map<?, ?> map -> new MapModel(map, this);
      case TemplateFunction function -> new FunctionModel(function, this);
      case Cell cell -> new CellModel(cell);
      case Record view -> record(view);
      default -> throw refusal(value);
    };
  }

  private TemplateModel record(Record view) throws TemplateModelException {
    if (!VIEWS.contains(view.getClass().getPackageName())) {
      throw refusal(view);
    }
    return new RecordModel(view, this);
  }

  private static TemplateModelException refusal(Object value) {
    return new TemplateModelException(
        "En mall får inte använda något av typen " + value.getClass().getName());
  }
}

package se.bokslut.report.template;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Measure;
import se.bokslut.report.model.SwedishText;

/** A cell in a template: prints itself as a typed value, and tells what words depend on. */
final class CellModel extends TemplateXMLOutputModel implements TemplateHashModelEx {

  /** What it tells. */
  static final List<String> KEYS =
      List.of(
          "text",
          "plain",
          "delivered",
          "hidden",
          "preliminary",
          "inherited",
          "positive",
          "negative",
          "zero");

  private final Cell cell;

  CellModel(Cell cell) {
    super(null, CellXml.of(cell));
    this.cell = cell;
  }

  @Override
  public @Nullable TemplateModel get(String key) {
    return switch (key) {
      case "text" -> new SimpleScalar(XmlText.of(SwedishText.of(cell)));
      case "plain" -> new SimpleScalar(XmlText.of(plain()));
      case "delivered" -> of(isDelivered());
      case "hidden" -> of(isHidden());
      case "preliminary" -> of(isPreliminary());
      case "inherited" -> of(cell instanceof Cell.Figure figure && figure.inherited());
      case "positive" -> of(sign() > 0);
      case "negative" -> of(sign() < 0);
      case "zero" -> of(isDelivered() && !isHidden() && sign() == 0);
      default -> null;
    };
  }

  /** The text without the mark of preliminary figures. */
  private String plain() {
    return cell instanceof Cell.Figure figure
        ? SwedishText.measured(figure.value(), figure.measure())
        : SwedishText.of(cell);
  }

  private boolean isDelivered() {
    return switch (cell) {
      case Cell.NotDelivered none -> false;
      case Cell.Delivery delivery -> delivery.delivered();
      default -> true;
    };
  }

  private boolean isHidden() {
    return cell instanceof Cell.Suppressed;
  }

  private boolean isPreliminary() {
    return switch (cell) {
      case Cell.Figure figure -> figure.preliminary();
      case Cell.Status status -> status.preliminary();
      default -> false;
    };
  }

  /** The sign of what is displayed. */
  private int sign() {
    return switch (cell) {
      case Cell.Whole whole -> Long.signum(whole.value());
      case Cell.Amount amount -> amount.value().compareTo(Fraction.ZERO);
      case Cell.Figure figure -> sign(figure.value(), figure.measure());
      case Cell.Change change -> sign(change.value(), change.measure());
      case Cell.Target target -> sign(target.value(), target.measure());
      default -> 0;
    };
  }

  private static int sign(Fraction value, Measure measure) {
    return SwedishText.isDisplayedZero(value, measure) ? 0 : value.compareTo(Fraction.ZERO);
  }

  private static TemplateBooleanModel of(boolean yes) {
    return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return KEYS.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(KEYS, new ClosedWrapper());
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    return new SimpleCollection(KEYS.stream().map(this::get).toList(), new ClosedWrapper());
  }
}

package se.bokslut.report.template;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Templates are faulty, so that no report can be made of them; the message lists the faults. */
public final class FaultyTemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FaultyTemplateException(List<Fault> faults) {
    super(words(faults));
  }

  FaultyTemplateException(Fault fault) {
    this(List.of(fault));
  }

  FaultyTemplateException(Fault fault, @Nullable Throwable cause) {
    super(words(List.of(fault)), cause);
  }

  private static String words(List<Fault> faults) {
    return "Rapportmallarna innehåller fel. Rätta dem och kör igen:\n  "
        + faults.stream().map(Fault::toString).distinct().collect(Collectors.joining("\n  "));
  }
}

package se.bokslut.report.view;

import java.util.List;

/** Something that a template can ask for: codes in, whatever a template may know out. */
@FunctionalInterface
public interface TemplateFunction {

  /** The answer for the codes. */
  Object of(List<String> codes);
}

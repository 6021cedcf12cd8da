package se.bokslut.report.template;

import freemarker.template.TemplateModelException;

/** A template would never end; says where it was stopped. */
final class RunawayException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  RunawayException(Fault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}

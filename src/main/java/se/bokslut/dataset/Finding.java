package se.bokslut.dataset;

/**
 * One fault or remark in what an office delivered, in words the office understands.
 *
 * @param code what kind of fault
 * @param severity how much it matters
 * @param place where it stands
 * @param value what stands there, identity numbers masked; empty when nothing does
 * @param reason one Swedish sentence: what is wrong
 * @param remedy one Swedish sentence: what to do
 */
public record Finding(
    FindingCode code, Severity severity, Place place, String value, String reason, String remedy) {

  private static final int LONGEST_VALUE = 200;

  /** Masks identity numbers in everything that is said and shortens a long value. */
  public Finding {
    value = IdentityNumberMask.mask(value);
    if (value.length() > LONGEST_VALUE) {
      value = value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
    }
    reason = IdentityNumberMask.mask(reason);
    if (reason.isBlank() || remedy.isBlank()) {
      throw new IllegalArgumentException("a finding says what is wrong and what to do: " + code);
    }
  }

  /** Reason and remedy as one message. */
  public String message() {
    return reason + " " + remedy;
  }
}

package se.bokslut.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file conforms to a standard. */
public final class Conformance {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /**
   * The rules that a file breaks, each with what is wrong and where.
   *
   * @param flavour ua1 for PDF/UA-1, 2a for PDF/A-2a
   */
  public static List<String> violations(byte[] pdf, String flavour) throws Exception {
    PDFAFlavour standard = PDFAFlavour.byFlavourId(flavour);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .map(
              broken ->
                  "%s-%d %s @ %s"
                      .formatted(
                          broken.getRuleId().getClause(),
                          broken.getRuleId().getTestNumber(),
                          broken.getMessage(),
                          broken.getLocation().getContext()))
          .distinct()
          .toList();
    }
  }
}

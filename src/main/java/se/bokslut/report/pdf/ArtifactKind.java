package se.bokslut.report.pdf;

import java.util.Optional;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/** Says of decoration what kind it is (PDF/UA-1 7.8 for heads and feet). */
final class ArtifactKind {

  private static final PdfName SUBTYPE = new PdfName("Subtype");

  private ArtifactKind() {}

  /** The properties of a mark that is not read aloud; empty for one that is. */
  static Optional<PdfDictionary> of(Optional<Tag> tag) {
    if (tag.isEmpty()) {
      return Optional.of(kind("Layout"));
    }
    PdfDictionary running = kind("Pagination");
    if (tag.get().equals(Tag.HEADER)) {
      running.put(SUBTYPE, new PdfName("Header"));
      return Optional.of(running);
    }
    if (tag.get().equals(Tag.FOOTER)) {
      running.put(SUBTYPE, new PdfName("Footer"));
      return Optional.of(running);
    }
    return tag.get().equals(Tag.REPEATED) ? Optional.of(running) : Optional.empty();
  }

  private static PdfDictionary kind(String type) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.TYPE, new PdfName(type));
    return properties;
  }
}

package se.bokslut.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import se.bokslut.report.model.Cover;

/**
 * A file that is being written as PDF/A-2a and PDF/UA-1: everything that those ask of the file as a
 * whole, and nothing that differs from one time to the next.
 */
final class TaggedPdf implements AutoCloseable {

  private static final String CREATOR = "Bokslut";
  private static final String LANGUAGE = "sv-SE";

  private final Document document = new Document();
  private final PdfWriter writer;
  private final StructureTree structure;

  /**
   * Begins a file.
   *
   * @param cover what the file says it is
   * @param tags the structure, complete
   * @param identity what tells the file from every other one
   */
  TaggedPdf(OutputStream stream, Cover cover, Tag tags, byte[] identity) throws IOException {
    this.writer = PdfWriter.getInstance(document, stream);
    writer.setCloseStream(false);
    writer.setPDFXConformance(PdfWriter.PDFA2A);
    writer.setTagged();
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    document.addTitle(cover.title());
    document.addSubject(cover.description());
    document.addCreator(CREATOR);
    document.addAuthor(CREATOR);
    document.open();
    date(cover, identity);
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
    writer.setOutputIntents(
        "sRGB IEC61966-2.1",
        "",
        "http://www.color.org",
        "sRGB IEC61966-2.1",
        ICC_Profile.getInstance(ColorSpace.CS_sRGB));
    String producer = ((PdfString) writer.getInfo().get(PdfName.PRODUCER)).toUnicodeString();
    writer.setXmpMetadata(XmpMetadata.of(cover, CREATOR, LANGUAGE, producer));
    this.structure = new StructureTree(writer, tags);
  }

  /** The file's dates and identity come from what it says, not from the moment of writing. */
  private void date(Cover cover, byte[] identity) {
    Calendar day = GregorianCalendar.from(cover.cutOff().atStartOfDay(ZoneOffset.UTC));
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.CREATIONDATE, new PdfDate(day));
    info.put(PdfName.MODDATE, new PdfDate(day));
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
  }

  /** Begins the next page. */
  PdfContentByte page(Paper paper) {
    document.setPageSize(new Rectangle(paper.width(), paper.height()));
    document.newPage();
    writer.setPageEmpty(false);
    writer.setTabs(PdfName.S);
    return writer.getDirectContent();
  }

  PdfWriter writer() {
    return writer;
  }

  StructureTree structure() {
    return structure;
  }

  @Override
  public void close() {
    document.close();
  }
}

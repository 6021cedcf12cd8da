package se.bokslut.report.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Report;

/**
 * Lays out a report: its blocks become pieces in reading order, while the tree of what they are
 * grows; the pieces are then set on pages.
 *
 * @param structure what everything is
 * @param pages where everything stands
 */
record ReportLayout(Tag structure, List<LaidOutPage> pages) {

  ReportLayout {
    pages = List.copyOf(pages);
  }

  /** Lays out a report. */
  static ReportLayout of(Report report, Typefaces typefaces) throws UndrawableCharacterException {
    Setting setting = new Setting(typefaces);
    Tag document = Tag.document();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < report.chapters().size(); i++) {
      Chapter chapter = report.chapters().get(i);
      ChapterLayout layout = new ChapterLayout(setting, document.child("Sect"), entries(report, i));
      pieces.addAll(i == 0 ? layout.first(report.cover(), chapter) : layout.further(chapter));
    }
    return new ReportLayout(document, Flow.pages(pieces));
  }

  /** A digest of everything that is read: files that say different things differ in it. */
  byte[] identity() {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    for (LaidOutPage page : pages) {
      for (LaidOutPage.Placed placed : page.pieces()) {
        for (Mark mark : placed.piece().marks()) {
          for (Typefaces.Run run : runs(mark)) {
            digest.update(run.text().getBytes(StandardCharsets.UTF_8));
          }
          digest.update((byte) 0);
        }
      }
    }
    return digest.digest();
  }

  private static List<Typefaces.Run> runs(Mark mark) {
    return switch (mark) {
      case Mark.Text text -> text.runs();
      case Mark.RisingText text -> text.runs();
      default -> List.of();
    };
  }

  /** What the contents of a chapter list: the first one all chapters, another one its sections. */
  private static List<ContentsLayout.Entry> entries(Report report, int chapter) {
    if (chapter == 0) {
      return report.chapters().stream()
          .skip(1)
          .map(other -> new ContentsLayout.Entry(other.id(), ChapterLayout.title(other)))
          .toList();
    }
    return report.chapters().get(chapter).blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() == 2 && !heading.id().isEmpty())
        .map(heading -> new ContentsLayout.Entry(heading.id(), heading.text()))
        .toList();
  }
}

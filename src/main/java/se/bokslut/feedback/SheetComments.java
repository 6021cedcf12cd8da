package se.bokslut.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The comments of a copy's sheets: their texts, and the boxes in which they are drawn. */
final class SheetComments {

  private final Parts parts;
  private final ContentTypes types;
  private final PartWriter out;
  private final String ours;

  /**
   * Takes what is copied and where it goes.
   *
   * @param ours the beginning of the names of our parts
   */
  SheetComments(Parts parts, ContentTypes types, PartWriter out, String ours) {
    this.parts = parts;
    this.types = types;
    this.out = out;
    this.ours = ours;
  }

  /** Writes the comments that a sheet's marks ask for, and points to them from the sheet. */
  void write(int position, PartPointers own, MarkedSheet sheet)
      throws IOException, NotCopiedException {
    Optional<String> known = own.ofType("comments");
    byte @Nullable [] before = known.isPresent() ? parts.bytes(known.get()) : null;
    CommentList list =
        new CommentList(before == null ? null : MaskedPart.masked(before, new MaskedPart(true)));
    list.add(sheet.placed());
    String comments =
        known.isPresent()
            ? parts.stored(known.get())
            : "xl/%s-comments%d.xml".formatted(ours, position);
    out.put(comments, list.bytes());
    if (known.isEmpty()) {
      own.add(ours + "Comments", "comments", comments);
      types.add(comments, "comments");
    }
    shapes(position, own, sheet, list);
  }

  private void shapes(int position, PartPointers own, MarkedSheet sheet, CommentList list)
      throws IOException, NotCopiedException {
    String id = sheet.drawingId();
    Optional<String> known = id == null ? Optional.empty() : own.withId(id);
    String drawing =
        known.isPresent()
            ? parts.stored(known.get())
            : "xl/drawings/%s-comments%d.vml".formatted(ours, position);
    String before =
        known.isPresent() ? new String(parts.bytes(drawing), StandardCharsets.UTF_8) : "";
    out.put(
        drawing,
        new CommentShapes(before, position).with(sheet.placed(), list.texts(), sheet.measure()));
    if (known.isEmpty()) {
      own.add(ours + "Drawing", "vmlDrawing", drawing);
      types.addDrawings();
    }
  }
}

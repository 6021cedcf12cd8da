package se.bokslut.report.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.report.Basis;
import se.bokslut.report.Checksums;
import se.bokslut.report.DraftTree;
import se.bokslut.report.FileTree;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Manifest;
import se.bokslut.report.ReportState;

/**
 * Freezes revisions: written beside, protected, recorded, then moved into place whole, and never
 * written over; {@link RevisionRecovery} ends what a killed run began.
 */
public final class RevisionFreezing {

  private final Revisions revisions;
  private final RevisionFolders folders;
  private final Supplier<RevisionSources> sources;

  /**
   * Takes the registry and where revisions lie.
   *
   * @param sources tells what they are made with now
   */
  public RevisionFreezing(
      Revisions revisions, RevisionFolders folders, Supplier<RevisionSources> sources) {
    this.revisions = revisions;
    this.folders = folders;
    this.sources = sources;
  }

  /** The number of a year's next revision: free both in the registry and among the folders. */
  public ReportState.Revision next(int year) throws IOException {
    int known = revisions.last(year).map(Revision::number).orElse(0);
    List<RevisionFolders.Place> there = folders.of(year);
    int lying = there.isEmpty() ? 0 : there.getLast().number();
    return new ReportState.Revision(Math.max(known, lying) + 1);
  }

  /**
   * Freezes a follow-up whose figures were calculated last.
   *
   * @param state a number that is free
   * @param content writes the reports
   */
  public void freeze(
      Basis basis, ReportState.Revision state, FollowUp followUp, DraftTree.Content content)
      throws IOException {
    Path fresh = folders.fresh(basis.year(), state.number());
    FileTree.delete(fresh);
    Files.createDirectories(fresh);
    content.writeTo(fresh);
    Manifest.write(basis, state, fresh);
    Path archive = fresh.resolve(RevisionFolders.archive(basis.year(), state.number()));
    Archive.pack(fresh, sources.get(), archive);
    FileTree.sync(fresh);
    FileTree.protect(fresh);
    Revision.Seal seal =
        new Revision.Seal(Fingerprint.of(fresh.resolve(Checksums.NAME)), Fingerprint.of(archive));
    requireFree(folders.folder(basis.year(), state.number()));
    folders.sync(basis.year());
    revisions.record(basis, state.number(), followUp, seal);
    folders.moveIntoPlace(basis.year(), state.number());
  }

  private static void requireFree(Path place) throws IOException {
    if (Files.exists(place)) {
      throw new IOException(
          "Medan revisionen skrevs lade någon något annat i %s. Inget skrivs över; kör finalize igen."
              .formatted(place));
    }
  }
}

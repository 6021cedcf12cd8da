package se.bokslut.report.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.report.Basis;
import se.bokslut.report.Checksums;
import se.bokslut.report.DraftTree;
import se.bokslut.report.FileTree;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Manifest;
import se.bokslut.report.ReportState;

/**
 * Freezes revisions: written beside, recorded, then moved into place whole, and never written over.
 *
 * <p>What a killed run has recorded is moved into place by the next one; what it has not is
 * removed.
 */
public final class RevisionFreezing {

  private static final Logger LOG = LoggerFactory.getLogger(RevisionFreezing.class);

  private final Revisions revisions;
  private final RevisionFolders folders;
  private final RevisionSources sources;

  /** Takes the registry, where revisions lie, and what they are made with. */
  public RevisionFreezing(Revisions revisions, RevisionFolders folders, RevisionSources sources) {
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
    Archive.pack(fresh, sources, archive);
    FileTree.sync(fresh);
    Revision.Seal seal =
        new Revision.Seal(Fingerprint.of(fresh.resolve(Checksums.NAME)), Fingerprint.of(archive));
    revisions.record(basis, state.number(), followUp, seal);
    moveIntoPlace(fresh, folders.folder(basis.year(), state.number()));
  }

  /** Ends what a killed run began; assumes that no other run works on the database. */
  public void recover() throws IOException {
    for (RevisionFolders.Place left : folders.leftovers()) {
      Path place = folders.folder(left.year(), left.number());
      if (isRecorded(left) && !Files.exists(place)) {
        LOG.warn("revision {} was recorded but not in place; it is moved there", place);
        moveIntoPlace(left.folder(), place);
      } else {
        LOG.warn("what was left of an unfinished revision is removed: {}", left.folder());
        FileTree.delete(left.folder());
      }
    }
  }

  private boolean isRecorded(RevisionFolders.Place left) throws IOException {
    Optional<Revision> recorded =
        revisions.all().stream()
            .filter(one -> one.year() == left.year() && one.number() == left.number())
            .findFirst();
    Path checksums = left.folder().resolve(Checksums.NAME);
    return recorded.isPresent()
        && Files.exists(checksums)
        && Fingerprint.of(checksums).equals(recorded.get().seal().checksums());
  }

  private static void moveIntoPlace(Path fresh, Path place) throws IOException {
    Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    for (String path : FileTree.paths(place)) {
      if (!place.resolve(path).toFile().setReadOnly()) {
        LOG.info("the file system does not keep {} from being written", place.resolve(path));
      }
    }
  }
}

package se.bokslut.report.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.report.Checksums;
import se.bokslut.report.Checksums.Verification;
import se.bokslut.report.DraftTree;
import se.bokslut.report.FileTree;

/**
 * Ends what a killed run began: what it has recorded is moved into place, what it has not is
 * removed, drafts too. What is recorded and cannot be moved is kept, because there may be no other
 * copy.
 */
public final class RevisionRecovery {

  private static final Logger LOG = LoggerFactory.getLogger(RevisionRecovery.class);

  private final Revisions revisions;
  private final RevisionFolders folders;

  /** Takes the registry and where revisions lie. */
  public RevisionRecovery(Revisions revisions, RevisionFolders folders) {
    this.revisions = revisions;
    this.folders = folders;
  }

  /**
   * Ends all that was begun; assumes that no other run works on the database.
   *
   * @param tell is told in a sentence of what is kept and why
   * @throws IOException when something could be neither moved nor removed; the rest is ended
   */
  public void recover(Consumer<String> tell) throws IOException {
    List<IOException> failures = new ArrayList<>();
    for (int year : folders.years()) {
      DraftTree draft = folders.draft(year);
      try {
        draft.recover();
      } catch (IOException e) {
        failures.add(
            new IOException(
                "Det som blev kvar när utkastet %s skrevs kunde inte tas bort. Stäng det som är öppet där och se till att mappen får ändras."
                    .formatted(draft.folder()),
                e));
      }
    }
    for (RevisionFolders.Place left : folders.leftovers()) {
      try {
        end(left).ifPresent(tell);
      } catch (IOException e) {
        failures.add(
            new IOException(
                "%s, som blev kvar av en revision, kunde varken flyttas på plats eller tas bort. Stäng det som är öppet där och se till att mappen får ändras."
                    .formatted(left.folder()),
                e));
      }
    }
    if (!failures.isEmpty()) {
      IOException first = failures.getFirst();
      failures.stream().skip(1).forEach(first::addSuppressed);
      throw first;
    }
  }

  /** Gives what is to be told. */
  private Optional<String> end(RevisionFolders.Place left) throws IOException {
    Path place = folders.folder(left.year(), left.number());
    Optional<Revision> recorded =
        revisions.all().stream()
            .filter(one -> one.year() == left.year() && one.number() == left.number())
            .findFirst();
    if (recorded.isEmpty() || hasList(place, recorded.get())) {
      LOG.warn("what was left of an unfinished revision is removed: {}", left.folder());
      FileTree.delete(left.folder());
      return Optional.empty();
    }
    if (Files.exists(place)) {
      return Optional.of(
          "%s ligger där revision %d av %d ska ligga men är inte den som fastställdes. Det som finns av den revisionen är kvar i %s; flytta undan det andra och kör kommandot igen."
              .formatted(place, left.number(), left.year(), left.folder()));
    }
    if (RevisionCheck.verified(left, recorded).filter(Verification::holds).isEmpty()) {
      return Optional.of(
          "Revision %d av %d är fastställd, men dess filer i %s är inte hela. Lägg tillbaka mappen %s ur en säkerhetskopia."
              .formatted(left.number(), left.year(), left.folder(), place));
    }
    LOG.warn("revision {} was recorded but not in place; it is moved there", place);
    FileTree.protect(left.folder());
    folders.moveIntoPlace(left.year(), left.number());
    return Optional.empty();
  }

  private static boolean hasList(Path place, Revision revision) throws IOException {
    Path list = place.resolve(Checksums.NAME);
    return Files.exists(list) && Fingerprint.of(list).equals(revision.seal().checksums());
  }
}

package se.bokslut.report.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.report.Checksums;

/** Checks that revisions lie where they were put and that every file of them is as it was. */
public final class RevisionCheck {

  private final Revisions revisions;
  private final RevisionFolders folders;

  /** Takes the registry and where revisions lie. */
  public RevisionCheck(Revisions revisions, RevisionFolders folders) {
    this.revisions = revisions;
    this.folders = folders;
  }

  /**
   * A revision and what was found.
   *
   * @param known what the registry says, empty for a folder that it does not know
   * @param found what differs, empty when there is no such folder or no list of checksums in it
   */
  public record Checked(
      int year,
      int number,
      Path folder,
      Optional<Revision> known,
      Optional<Checksums.Verification> found) {}

  /** All revisions that the registry or the output folder has, by year and number. */
  public List<Checked> all() throws IOException {
    List<Checked> checked = new ArrayList<>();
    List<Revision> missing = new ArrayList<>(revisions.all());
    for (RevisionFolders.Place place : folders.all()) {
      Optional<Revision> known =
          missing.stream()
              .filter(one -> one.year() == place.year() && one.number() == place.number())
              .findFirst();
      known.ifPresent(missing::remove);
      checked.add(
          new Checked(place.year(), place.number(), place.folder(), known, verified(place, known)));
    }
    for (Revision one : missing) {
      checked.add(
          new Checked(
              one.year(),
              one.number(),
              folders.folder(one.year(), one.number()),
              Optional.of(one),
              Optional.empty()));
    }
    checked.sort(Comparator.comparingInt(Checked::year).thenComparingInt(Checked::number));
    return checked;
  }

  private static Optional<Checksums.Verification> verified(
      RevisionFolders.Place place, Optional<Revision> known) throws IOException {
    if (!Files.exists(place.folder().resolve(Checksums.NAME))) {
      return Optional.empty();
    }
    String archive = RevisionFolders.archive(place.year(), place.number());
    Checksums.Verification found =
        Checksums.read(place.folder()).verify(place.folder(), Set.of(archive));
    return Optional.of(known.isEmpty() ? found : sealed(place, known.get().seal(), archive, found));
  }

  /** With the list of checksums and the archive, which only the registry can vouch for. */
  private static Checksums.Verification sealed(
      RevisionFolders.Place place, Revision.Seal seal, String archive, Checksums.Verification found)
      throws IOException {
    List<String> changed = new ArrayList<>(found.changed());
    List<String> missing = new ArrayList<>(found.missing());
    Path list = place.folder().resolve(Checksums.NAME);
    if (!Fingerprint.of(list).equals(seal.checksums())) {
      changed.add(Checksums.NAME);
    }
    Path zip = place.folder().resolve(archive);
    if (!Files.exists(zip)) {
      missing.add(archive);
    } else if (!Fingerprint.of(zip).equals(seal.archive())) {
      changed.add(archive);
    }
    return new Checksums.Verification(found.files(), changed, missing, found.extra());
  }
}

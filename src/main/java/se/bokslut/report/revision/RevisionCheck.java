package se.bokslut.report.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.report.Checksums;

/** Checks that revisions lie where they were put and that every file of them is as it was. */
public final class RevisionCheck {

  private static final Logger LOG = LoggerFactory.getLogger(RevisionCheck.class);

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

  /** Compares a folder with its list of checksums and, where it is known, with its seal. */
  static Optional<Checksums.Verification> verified(
      RevisionFolders.Place place, Optional<Revision> known) {
    if (!Files.exists(place.folder().resolve(Checksums.NAME))) {
      return Optional.empty();
    }
    Checksums list;
    try {
      list = Checksums.read(place.folder());
    } catch (IOException e) {
      LOG.warn("the list of checksums in {} cannot be read", place.folder(), e);
      return Optional.of(Checksums.Verification.impossible(Checksums.NAME));
    }
    try {
      return Optional.of(compared(place, list, known));
    } catch (IOException e) {
      LOG.warn("the folders in {} cannot be opened", place.folder(), e);
      return Optional.of(
          Checksums.Verification.impossible(place.folder().getFileName().toString()));
    }
  }

  /** With the list of checksums and the archive, which only the registry can vouch for. */
  private static Checksums.Verification compared(
      RevisionFolders.Place place, Checksums list, Optional<Revision> known) throws IOException {
    String archive = RevisionFolders.archive(place.year(), place.number());
    Checksums.Verification found =
        list.verify(place.folder(), path -> path.equals(archive) || Archive.adds(path));
    if (known.isEmpty()) {
      return found;
    }
    Revision.Seal seal = known.get().seal();
    Map<String, String> sealed = new LinkedHashMap<>();
    sealed.put(Checksums.NAME, seal.checksums());
    sealed.put(archive, seal.archive());
    return found.and(new Checksums(sealed).compare(place.folder()));
  }
}

package se.bokslut.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.delivery.Fingerprint;

/**
 * Keeps the answers to the offices (återkoppling, spec input "Delivery"): one a file, in the
 * folders of the drop folder.
 *
 * <p>Only what has changed is written again.
 */
public final class Feedback {

  private final Path folder;
  private final String version;
  private final AnswerFile form;

  /**
   * Takes where answers are kept and what reading needs.
   *
   * @param output the output folder
   * @param version the programme's version, with which answers may change their words
   */
  public Feedback(Path output, String version, KindCatalogue kinds, SheetRecogniser recogniser) {
    this.folder = output.resolve("aterkoppling");
    this.version = version;
    this.form = new AnswerFile(kinds, recogniser);
  }

  /** Where the answers are kept. */
  public Path folder() {
    return folder;
  }

  /**
   * Makes the answers be these and no others.
   *
   * @param untouched paths of files that will be answered later, whose answers stay till then
   */
  public void replace(List<Answer> answers, Function<String, Path> files, Set<String> untouched)
      throws IOException {
    Set<String> answered = new HashSet<>(untouched);
    answers.forEach(answer -> answered.add(answer.path()));
    FeedbackFolder place = FeedbackFolder.open(folder);
    place.keepOnly(answered::contains);
    for (Answer answer : answers) {
      write(answer, files.apply(answer.path()), place, FeedbackList.Origin.INTAKE);
    }
    place.close();
  }

  /** Adds the answer to a file that was only checked. */
  public void add(Answer answer, Path file) throws IOException {
    FeedbackFolder place = FeedbackFolder.open(folder);
    write(answer, file, place, FeedbackList.Origin.CHECK);
    place.close();
  }

  private void write(Answer answer, Path file, FeedbackFolder place, FeedbackList.Origin origin)
      throws IOException {
    String fingerprint = answer.fingerprint(version);
    if (place.holds(answer.path(), fingerprint)) {
      return;
    }
    Path fresh = place.fresh();
    try {
      String ending = form.write(answer, unchanged(answer, file), fresh);
      place.place(answer.path(), ending, fresh, fingerprint, origin);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** The file, unless it is gone or has become another since it was read. */
  private static @Nullable Path unchanged(Answer answer, Path file) throws IOException {
    return Files.isRegularFile(file) && Fingerprint.of(file).equals(answer.sha256()) ? file : null;
  }
}

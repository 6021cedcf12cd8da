package se.bokslut.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.intake.QuietTrace;

/**
 * Keeps the answers to the offices (återkoppling, spec input "Delivery"): one a file, in the
 * folders of the drop folder.
 *
 * <p>Only what has changed is written again, and an answer that cannot be written does not hinder
 * the others.
 */
public final class Feedback {

  private static final Logger LOG = LoggerFactory.getLogger(Feedback.class);

  /** Added to what is known of an answer that is to be written again when its file is back. */
  private static final String WITHOUT_FILE = "\nutan filen";

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
   * Finds the answer to what was dropped at a path, as long as it lies in the folder.
   *
   * @throws IOException when the folder cannot be read
   */
  public Function<String, Optional<Path>> answers() throws IOException {
    Map<String, FeedbackList.Entry> written = FeedbackList.read(folder).byKey();
    return path ->
        Optional.ofNullable(written.get(Answered.key(path)))
            .map(entry -> folder.resolve(entry.written()))
            .filter(Files::isRegularFile);
  }

  /**
   * Makes the answers to dropped files be these and no others.
   *
   * @param untouched paths of files that will be answered later, whose answers stay till then
   * @param executor writes answers beside, several at a time
   * @return the files whose answers could not be written, and the answers that could not be cleared
   *     away; the next call tries again
   */
  public List<String> replace(
      List<Answer> answers,
      Function<String, Path> files,
      Set<String> untouched,
      Executor executor) {
    Set<String> keys = new HashSet<>();
    untouched.forEach(path -> keys.add(Answered.key(path)));
    answers.forEach(answer -> keys.add(Answered.key(answer.path())));
    return inFolder(
        place -> {
          List<String> failed = new ArrayList<>(place.keepOnly(keys));
          failed.addAll(placeAll(answers, files, place, executor));
          return failed;
        });
  }

  /**
   * Writes what says something new beside, and moves it into place in order: two may want a name.
   */
  private List<String> placeAll(
      List<Answer> answers, Function<String, Path> files, FeedbackFolder place, Executor executor) {
    List<String> failed = new ArrayList<>();
    Map<Answer, CompletableFuture<WrittenAnswer>> written = new LinkedHashMap<>();
    try {
      for (Answer answer : answers) {
        Path file = files.apply(answer.path());
        if (!place.holds(Answered.dropped(answer.path()), said(answer, file))) {
          written.put(
              answer, CompletableFuture.supplyAsync(() -> write(answer, file, place), executor));
        }
      }
      written.forEach(
          (answer, one) -> {
            if (!one.join().moveIntoPlace(answer, Answered.dropped(answer.path()), place)) {
              failed.add(answer.path());
            }
          });
    } finally {
      written.values().forEach(Feedback::clear);
    }
    return failed;
  }

  /** Waits for an answer, and clears away what was written and never placed. */
  private static void clear(CompletableFuture<WrittenAnswer> written) {
    written.handle((answer, failure) -> answer).thenAccept(WrittenAnswer::clear).join();
  }

  /**
   * Adds the answer to a file that was only checked.
   *
   * @return as {@link #replace}
   */
  List<String> add(Answer answer, Path file, Answered answered) {
    return inFolder(
        place ->
            place.holds(answered, said(answer, file))
                    || write(answer, file, place).moveIntoPlace(answer, answered, place)
                ? List.of()
                : List.of(answer.path()));
  }

  /** Works on the folder, and keeps the list of what was written whatever fails. */
  private List<String> inFolder(Function<FeedbackFolder, List<String>> work) {
    List<String> failed = new ArrayList<>();
    try {
      FeedbackFolder place = FeedbackFolder.open(folder);
      try {
        failed.addAll(work.apply(place));
      } finally {
        place.close();
      }
    } catch (IOException e) {
      LOG.warn("The folder of answers {} cannot be used: {}", folder, QuietTrace.of(e));
      failed.add(folder.toString());
    }
    return failed;
  }

  /** Writes an answer beside those that stand in the folder. */
  private WrittenAnswer write(Answer answer, Path file, FeedbackFolder place) {
    try {
      Path fresh = place.fresh();
      try {
        Path there = unchanged(answer, file);
        String ending = form.write(answer, there, fresh);
        if (there != null && unchanged(answer, file) == null) {
          there = null;
          ending = form.write(answer, null, fresh);
        }
        return new WrittenAnswer.Fresh(fresh, ending, said(answer, there));
      } catch (IOException | RuntimeException | Error e) {
        Files.deleteIfExists(fresh);
        throw e;
      }
    } catch (IOException e) {
      return new WrittenAnswer.Failed(e);
    }
  }

  /** What is said; without the file it is another thing, to be said anew when the file is back. */
  private String said(Answer answer, @Nullable Path file) {
    String whole = answer.fingerprint(version);
    return file == null && answer.isShownInFile() ? Fingerprint.of(whole + WITHOUT_FILE) : whole;
  }

  /** The file, unless it is gone or has become another since it was read. */
  private static @Nullable Path unchanged(Answer answer, Path file) throws IOException {
    return Files.isRegularFile(file) && Fingerprint.of(file).equals(answer.sha256()) ? file : null;
  }
}

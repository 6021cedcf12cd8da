package se.bokslut.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.RowOutcome;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.intake.DeliveryCheck;
import se.bokslut.organisation.OrganisationCheck;

/**
 * Checks files as if they had been dropped, without storing anything (command {@code check}); the
 * answers are written as for dropped ones.
 */
public final class FileCheck {

  private final JdbcClient jdbc;
  private final KindCatalogue kinds;
  private final SheetRecogniser recogniser;
  private final Feedback feedback;
  private final Path input;
  private final UnaryOperator<String> kept;

  /**
   * Takes what checking needs.
   *
   * @param input the drop folder; a file in it is answered under its path there, any other in a
   *     folder of its own
   * @param kept how a path below the drop folder is kept
   */
  public FileCheck(
      JdbcClient jdbc,
      KindCatalogue kinds,
      SheetRecogniser recogniser,
      Feedback feedback,
      Path input,
      UnaryOperator<String> kept) {
    this.jdbc = jdbc;
    this.kinds = kinds;
    this.recogniser = recogniser;
    this.feedback = feedback;
    this.input = input;
    this.kept = kept;
  }

  /**
   * What came of a check.
   *
   * @param answers the answers, in the order of the files
   * @param unwritten the files whose answers could not be written
   */
  public record Checked(List<Answer> answers, List<String> unwritten) {}

  /** Checks files and gives the answers to them, in their order. */
  public Checked check(List<Path> files) throws IOException {
    Map<Path, DeliveryCheck> read = new LinkedHashMap<>();
    Map<String, Path> paths = new HashMap<>();
    for (Path file : files) {
      read.put(file, DeliveryCheck.of(file, recogniser));
      paths.put(path(file), file);
    }
    List<RowOutcome.Accepted> rows =
        read.values().stream().flatMap(check -> check.rows().stream()).toList();
    OrganisationCheck organisation = new OrganisationCheck(jdbc, rows, paths.keySet());
    List<Answer> answers = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    for (Map.Entry<Path, DeliveryCheck> checked : read.entrySet()) {
      Answer answer = answer(path(checked.getKey()), checked.getValue(), organisation);
      failed.addAll(feedback.add(answer, checked.getKey(), answered(checked.getKey())));
      answers.add(answer);
    }
    return new Checked(answers, failed);
  }

  private Answer answer(String path, DeliveryCheck check, OrganisationCheck organisation) {
    String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    List<Finding> findings = new ArrayList<>(check.findings());
    Map<Integer, Integer> unresolved = new HashMap<>();
    for (RowOutcome.Accepted row : check.rows()) {
      int position = row.row().sheetPosition();
      DeliveryCheck.CheckedSheet sheet = check.sheets().get(position);
      if (sheet != null) {
        organisation
            .find(row, sheet.place(), sheet.unitColumns(), folder)
            .ifPresent(
                finding -> {
                  findings.add(finding);
                  unresolved.merge(position, 1, Integer::sum);
                });
      }
    }
    return new Answer(
        path,
        check.sha256(),
        check.rejected() ? Answer.Outcome.REJECTED : Answer.Outcome.CHECKED,
        "",
        sheets(check, unresolved),
        findings);
  }

  private List<ReadSheet> sheets(DeliveryCheck check, Map<Integer, Integer> unresolved) {
    List<ReadSheet> sheets = new ArrayList<>();
    check
        .sheets()
        .forEach(
            (position, sheet) ->
                sheets.add(
                    new ReadSheet(
                        sheet.place().sheet(),
                        kinds.canonical().stream()
                            .filter(kind -> kind.code().equals(sheet.kind()))
                            .map(KindDefinition::name)
                            .findFirst()
                            .orElse(null),
                        sheet.usable(),
                        sheet.rowsRead(),
                        sheet.rowsRejected() + unresolved.getOrDefault(position, 0))));
    return sheets;
  }

  private Answered answered(Path file) throws IOException {
    return isDropped(file)
        ? Answered.dropped(path(file))
        : Answered.outside(file.toRealPath(), path(file));
  }

  private boolean isDropped(Path file) throws IOException {
    return file.toRealPath().startsWith(dropFolder());
  }

  private Path dropFolder() throws IOException {
    return Files.isDirectory(input) ? input.toRealPath() : input.toAbsolutePath();
  }

  /** The path of a file in the drop folder, the name of any other. */
  private String path(Path file) throws IOException {
    Path real = file.toRealPath();
    Path path = isDropped(file) ? dropFolder().relativize(real) : real.getFileName();
    return kept.apply(String.valueOf(path).replace('\\', '/'));
  }
}

package se.bokslut.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * Takes what checking needs.
   *
   * @param input the drop folder; a file in it is answered under its path there, any other under
   *     its name
   */
  public FileCheck(
      JdbcClient jdbc,
      KindCatalogue kinds,
      SheetRecogniser recogniser,
      Feedback feedback,
      Path input) {
    this.jdbc = jdbc;
    this.kinds = kinds;
    this.recogniser = recogniser;
    this.feedback = feedback;
    this.input = input;
  }

  /** Checks files and gives the answers to them, in their order. */
  public List<Answer> check(List<Path> files) throws IOException {
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
    for (Map.Entry<Path, DeliveryCheck> checked : read.entrySet()) {
      Answer answer = answer(path(checked.getKey()), checked.getValue(), organisation);
      feedback.add(answer, checked.getKey());
      answers.add(answer);
    }
    return answers;
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

  /** The path under which a file is answered, relative to the drop folder when it lies there. */
  private String path(Path file) throws IOException {
    Path real = file.toRealPath();
    Path folder = Files.isDirectory(input) ? input.toRealPath() : input.toAbsolutePath();
    Path path = real.startsWith(folder) ? folder.relativize(real) : real.getFileName();
    return Normalizer.normalize(String.valueOf(path).replace('\\', '/'), Normalizer.Form.NFC);
  }
}

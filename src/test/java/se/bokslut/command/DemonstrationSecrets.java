package se.bokslut.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The personal identity numbers of the demonstration, in every form they may leak in. */
final class DemonstrationSecrets {

  private static final Pattern NUMBER = Pattern.compile("((?:19|20)(\\d{6}))-?((?:98|99)\\d{2})");

  /** Where a form of such a number may end; looked for at every place of a text. */
  private static final Pattern ENDING = Pattern.compile("(?=(\\d{6}-?(?:98|99)\\d{2}))");

  private static final int CENTURY = 2;

  private DemonstrationSecrets() {}

  /** Those that a text holds; much faster than looking for each of them. */
  static Set<String> heldBy(String text, Set<String> secrets) {
    Set<String> held = new TreeSet<>();
    Matcher ending = ENDING.matcher(text);
    while (ending.find()) {
      int from = Math.max(0, ending.start() - CENTURY);
      Stream.of(ending.group(1), text.substring(from, ending.end(1)))
          .filter(secrets::contains)
          .forEach(held::add);
    }
    return held;
  }

  static Set<String> of(Path folder) throws IOException {
    Set<String> secrets = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(".xlsx")) {
          read(file, secrets);
        } else if (file.toString().endsWith(".csv")) {
          // digits are the same in every encoding that the demonstration uses
          Matcher number = NUMBER.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
          while (number.find()) {
            add(number, secrets);
          }
        }
      }
    }
    return secrets;
  }

  private static void read(Path file, Set<String> secrets) throws IOException {
    DataFormatter formatter = new DataFormatter();
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            Matcher number = NUMBER.matcher(formatter.formatCellValue(cell));
            if (number.matches()) {
              add(number, secrets);
            }
          }
        }
      }
    }
  }

  private static void add(Matcher number, Set<String> secrets) {
    secrets.add(number.group(1) + number.group(3));
    secrets.add(number.group(1) + "-" + number.group(3));
    secrets.add(number.group(2) + "-" + number.group(3));
  }
}

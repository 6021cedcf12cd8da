package se.bokslut.command;

import java.io.IOException;
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

/**
 * The personal identity numbers of the demonstration's workbooks, in every form they may leak in.
 */
final class DemonstrationSecrets {

  private static final Pattern NUMBER = Pattern.compile("((?:19|20)(\\d{6}))-?((?:98|99)\\d{2})");

  private DemonstrationSecrets() {}

  static Set<String> of(Path folder) throws IOException {
    Set<String> secrets = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xlsx")).toList()) {
        read(file, secrets);
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
              secrets.add(number.group(1) + number.group(3));
              secrets.add(number.group(1) + "-" + number.group(3));
              secrets.add(number.group(2) + "-" + number.group(3));
            }
          }
        }
      }
    }
  }
}

package se.bokslut.spreadsheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;

/** A csv of every delimiter and encoding. */
class CsvRowContractTests {

  abstract static class Csv extends RowContractTests {

    private final String delimiter;
    private final String mark;
    private final Charset encoding;

    Csv(String delimiter, String mark, String encoding) {
      this.delimiter = delimiter;
      this.mark = mark;
      this.encoding = Charset.forName(encoding);
    }

    @Override
    Path write(Path folder, List<String[]> rows) throws IOException {
      String text = rows.stream().map(this::line).collect(Collectors.joining());
      Path file = folder.resolve("utan-ändelse");
      return Files.write(file, (mark + text).getBytes(encoding));
    }

    private String line(String[] cells) {
      return Arrays.stream(cells)
              .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
              .collect(Collectors.joining(delimiter))
          + "\r\n";
    }

    @Override
    FileFormat format() {
      return FileFormat.CSV;
    }
  }

  @Nested
  class Semicolon extends Csv {
    Semicolon() {
      super(";", "", "UTF-8");
    }
  }

  @Nested
  class Comma extends Csv {
    Comma() {
      super(",", "", "UTF-8");
    }
  }

  @Nested
  class Tab extends Csv {
    Tab() {
      super("\t", "", "UTF-8");
    }
  }

  @Nested
  class Bar extends Csv {
    Bar() {
      super("|", "", "UTF-8");
    }
  }

  @Nested
  class MarkedUtf8 extends Csv {
    MarkedUtf8() {
      super(";", "\ufeff", "UTF-8");
    }
  }

  /** Has fewer kinds of blanks. */
  @Nested
  class Windows extends Csv {
    Windows() {
      super(";", "", "windows-1252");
    }

    @Override
    Path write(Path folder, List<String[]> rows) throws IOException {
      return super.write(
          folder,
          rows.stream()
              .map(row -> String.join("\0", row).replaceAll("[\u2007\u202f\u200b\ufeff]", " "))
              .map(row -> row.split("\0", -1))
              .toList());
    }
  }

  @Nested
  class LittleEndian extends Csv {
    LittleEndian() {
      super("\t", "\ufeff", "UTF-16LE");
    }
  }

  @Nested
  class BigEndian extends Csv {
    BigEndian() {
      super(",", "\ufeff", "UTF-16BE");
    }
  }
}

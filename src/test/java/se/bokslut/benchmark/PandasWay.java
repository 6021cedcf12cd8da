package se.bokslut.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The script that an analyst would write, where a Python with pandas and openpyxl is installed. */
record PandasWay(String python) {

  private static final Path SCRIPT = Path.of("src/test/python/publications.py");
  private static final List<String> NAMES = List.of("python3", "/usr/bin/python3", "python");

  /** The first Python that has what is needed, if any has. */
  static Optional<PandasWay> find() throws InterruptedException {
    for (String name : NAMES) {
      if (hasBoth(name)) {
        return Optional.of(new PandasWay(name));
      }
    }
    return Optional.empty();
  }

  private static boolean hasBoth(String python) throws InterruptedException {
    try {
      return new ProcessBuilder(python, "-c", "import pandas, openpyxl")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  /** Publications by unit and year, as {@code U1 2025}. */
  Map<String, Integer> publications(List<Path> files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(python, SCRIPT.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Map<String, Integer> publications = new TreeMap<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(",", -1);
        publications.put(cells[0] + " " + cells[1], Integer.parseInt(cells[2]));
      }
    }
    if (process.waitFor() != 0) {
      throw new IOException("%s failed with %s".formatted(SCRIPT, python));
    }
    return publications;
  }
}

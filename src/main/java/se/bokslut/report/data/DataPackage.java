package se.bokslut.report.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the data files, by which other programmes read them (spec reports "Files").
 */
final class DataPackage {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private DataPackage() {}

  /** Writes it beside the tables that it describes. */
  static void write(int year, List<DataTable> tables, Path folder) throws IOException {
    Files.writeString(
        folder.resolve("datapackage.json"),
        JSON.writeValueAsString(description(year, tables)) + "\n",
        StandardCharsets.UTF_8);
  }

  private static Map<String, Object> description(int year, List<DataTable> tables) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("profile", "tabular-data-package");
    description.put("name", "bokslut-" + year);
    description.put("title", "Bokslut " + year + ": uppföljning av universitetssjukvården");
    description.put("resources", tables.stream().map(DataPackage::resource).toList());
    return description;
  }

  private static Map<String, Object> resource(DataTable table) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.name().replace(".csv", ""));
    resource.put("path", table.name());
    resource.put("profile", "tabular-data-resource");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", Map.of("delimiter", ","));
    resource.put(
        "schema",
        Map.of(
            "fields",
            table.fields().stream()
                .map(
                    field -> {
                      Map<String, Object> described = new LinkedHashMap<>();
                      described.put("name", field.name());
                      described.put("type", field.type().word());
                      described.put("description", field.description());
                      return described;
                    })
                .toList()));
    return resource;
  }
}

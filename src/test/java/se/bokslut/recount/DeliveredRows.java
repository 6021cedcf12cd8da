package se.bokslut.recount;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All data rows in force, by kind and in row order, and the organisations they may belong to. */
record DeliveredRows(
    Organisations organisations, Map<SheetKind, List<Fields>> rows, List<String> notRecounted) {

  static DeliveredRows in(Path input) throws IOException {
    List<InputFileSheets> files =
        InputFolder.open(input).files().stream().map(InputFileSheets::read).toList();
    Organisations organisations = new Organisations(organisationRows(files));
    Map<SheetKind, List<Fields>> rows = new HashMap<>();
    List<String> notRecounted = new ArrayList<>();
    for (InputFileSheets file : withoutDuplicates(files, new UnitResolver(organisations))) {
      notRecounted.addAll(file.notRecounted());
      for (RecognisedSheet sheet : file.sheets()) {
        rows.computeIfAbsent(sheet.kind(), kind -> new ArrayList<>()).addAll(sheet.rows());
      }
    }
    return new DeliveredRows(organisations, rows, notRecounted);
  }

  List<Fields> of(SheetKind kind) {
    return rows.getOrDefault(kind, List.of());
  }

  private static List<Organisation> organisationRows(List<InputFileSheets> files) {
    return files.stream()
        .flatMap(file -> file.sheets().stream())
        .filter(sheet -> sheet.kind() == SheetKind.ORGANISATION)
        .flatMap(sheet -> sheet.rows().stream())
        .flatMap(row -> Organisation.read(row).stream())
        .toList();
  }

  /** The same content again is left out, unless rows left to the folder get another unit by it. */
  private static List<InputFileSheets> withoutDuplicates(
      List<InputFileSheets> files, UnitResolver resolver) {
    Map<String, Set<Set<String>>> unitsByContent = new HashMap<>();
    List<InputFileSheets> used = new ArrayList<>();
    for (InputFileSheets file : files) {
      Set<String> units = resolver.folderUnits(file.file().path());
      Set<Set<String>> earlier = unitsByContent.get(file.file().fingerprint());
      boolean anotherUnit =
          earlier != null && !units.isEmpty() && !earlier.contains(units) && leftToFolder(file);
      if (earlier == null || anotherUnit) {
        unitsByContent
            .computeIfAbsent(file.file().fingerprint(), content -> new HashSet<>())
            .add(units);
        used.add(file);
      }
    }
    return used;
  }

  private static boolean leftToFolder(InputFileSheets file) {
    return file.sheets().stream()
        .filter(sheet -> sheet.kind().ofUnits())
        .flatMap(sheet -> sheet.rows().stream())
        .anyMatch(UnitResolver::leftToFolder);
  }
}

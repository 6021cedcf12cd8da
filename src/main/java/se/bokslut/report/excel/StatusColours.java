package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.TableRow;

/**
 * Gives the words of a status their colour by a rule, so that a word that somebody writes or pastes
 * has it too; the words say everything that the colours do.
 */
final class StatusColours {

  private static final Map<Palette, List<String>> WORDS = words();

  private StatusColours() {}

  private static Map<Palette, List<String>> words() {
    Map<Palette, List<String>> words = new EnumMap<>(Palette.class);
    for (TargetStatus status : TargetStatus.values()) {
      add(words, Palette.of(status), status.symbol() + " " + status.word(), status.word());
    }
    for (MinimumLevelStatus status : MinimumLevelStatus.values()) {
      add(words, ink(status), status.symbol() + " " + status.word(), status.word());
    }
    add(words, Palette.MET, new Cell.Delivery(true).text());
    add(words, Palette.MISSED, new Cell.Delivery(false).text());
    return words;
  }

  private static void add(Map<Palette, List<String>> words, Palette ink, String... some) {
    words.computeIfAbsent(ink, colour -> new ArrayList<>()).addAll(List.of(some));
  }

  private static Palette ink(MinimumLevelStatus status) {
    return switch (status) {
      case FULFILLED -> Palette.MET;
      case NOT_FULFILLED -> Palette.MISSED;
      case NOT_REPORTED, NOT_APPLICABLE -> Palette.MUTED;
    };
  }

  /** Adds the rules to the columns of a drawn table in which a status stands. */
  static void apply(XSSFSheet sheet, TableDrawing.Drawn drawn) {
    int first = drawn.headings().getLastRow() + 1;
    for (int place = 0; place < drawn.table().columns().size(); place++) {
      if (holdsStatus(drawn, place)) {
        colour(sheet, new CellRangeAddress(first, drawn.last(), place, place));
      }
    }
  }

  private static boolean holdsStatus(TableDrawing.Drawn drawn, int place) {
    return drawn.table().rows().stream()
        .anyMatch(
            row ->
                row instanceof TableRow.Line line
                    && isStatus(SwedishText.of(line.cells().get(place))));
  }

  private static boolean isStatus(String text) {
    return WORDS.values().stream().flatMap(List::stream).anyMatch(text::startsWith);
  }

  private static void colour(XSSFSheet sheet, CellRangeAddress range) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    String cell = new CellReference(range.getFirstRow(), range.getFirstColumn()).formatAsString();
    ConditionalFormattingRule[] rules =
        WORDS.entrySet().stream()
            .map(
                words -> {
                  ConditionalFormattingRule rule =
                      formatting.createConditionalFormattingRule(
                          formula(cell, words.getValue().stream()));
                  rule.createFontFormatting().setFontColor(Styles.colour(words.getKey()));
                  return rule;
                })
            .toArray(ConditionalFormattingRule[]::new);
    formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rules);
  }

  /** Whether a cell begins with one of some words. */
  private static String formula(String cell, Stream<String> words) {
    return words
        .map(word -> "LEFT(%s,%s)=\"%s\"".formatted(cell, word.length(), word))
        .collect(Collectors.joining(",", "OR(", ")"));
  }
}

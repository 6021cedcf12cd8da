package se.bokslut.report.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One chapter, which is also one sheet of the workbook.
 *
 * @param number its number; numbers without figures yet are not used
 * @param id what references lead to
 * @param title its title
 * @param sheet the name of its sheet
 * @param summary what it holds, in one sentence
 * @param blocks what it says, from the top
 * @param lists long lists that belong to it and have sheets of their own
 */
public record Chapter(
    int number,
    String id,
    String title,
    String sheet,
    String summary,
    List<Block> blocks,
    List<ListSheet> lists) {

  /** Keeps copies and checks the sheet's name. */
  public Chapter {
    blocks = List.copyOf(blocks);
    lists = List.copyOf(lists);
    SheetName.require(sheet);
  }

  /** Its heat maps, which have sheets of their own. */
  public List<Block.HeatMap> heatMaps() {
    return blocks.stream()
        .filter(Block.HeatMap.class::isInstance)
        .map(Block.HeatMap.class::cast)
        .toList();
  }

  /** The names of its sheets, its own first. */
  public List<String> sheets() {
    List<String> names = new ArrayList<>();
    names.add(sheet);
    heatMaps().forEach(map -> names.add(map.sheet()));
    lists.forEach(list -> names.add(list.sheet()));
    return names;
  }
}

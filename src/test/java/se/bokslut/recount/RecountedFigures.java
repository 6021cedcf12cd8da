package se.bokslut.recount;

import java.util.List;

/**
 * The content that the data files must have, line by line with the heading first.
 *
 * <p>{@code notRecounted} names what the recount leaves out although it lies in the folder.
 */
public record RecountedFigures(
    List<String> indicatorValues,
    List<String> targetAssessments,
    List<String> minimumLevels,
    List<String> notRecounted) {

  public RecountedFigures {
    indicatorValues = List.copyOf(indicatorValues);
    targetAssessments = List.copyOf(targetAssessments);
    minimumLevels = List.copyOf(minimumLevels);
    notRecounted = List.copyOf(notRecounted);
  }
}

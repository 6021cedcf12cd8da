package se.bokslut.recount;

import java.util.List;

/**
 * The content that the data files must have, line by line with the heading first.
 *
 * <p>{@code indicatorValues} and {@code targetAssessments} speak of the indicators of the first
 * kinds only, {@code allIndicatorValues} and {@code allTargetAssessments} of every indicator.
 * {@code notRecounted} names what the recount leaves out although it lies in the folder.
 */
public record RecountedFigures(
    List<String> indicatorValues,
    List<String> targetAssessments,
    List<String> allIndicatorValues,
    List<String> allTargetAssessments,
    List<String> minimumLevels,
    List<String> notRecounted) {

  public RecountedFigures {
    indicatorValues = List.copyOf(indicatorValues);
    targetAssessments = List.copyOf(targetAssessments);
    allIndicatorValues = List.copyOf(allIndicatorValues);
    allTargetAssessments = List.copyOf(allTargetAssessments);
    minimumLevels = List.copyOf(minimumLevels);
    notRecounted = List.copyOf(notRecounted);
  }
}

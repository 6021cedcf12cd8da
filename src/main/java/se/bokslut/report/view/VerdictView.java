package se.bokslut.report.view;

import java.util.Optional;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of how a unit stands on a minimum level in the reporting year.
 *
 * @param unit the unit's name
 * @param unitCode the unit's code
 * @param level the level's id
 * @param name the level's text in short
 * @param status how the unit stands, by symbol and word
 * @param source what the verdict comes from, in a word; empty when nothing is reported
 * @param answer the unit's own answer as a code, if it gave one
 */
public record VerdictView(
    String unit,
    String unitCode,
    String level,
    String name,
    Cell status,
    Optional<String> source,
    Optional<String> answer) {}

package se.bokslut.report;

import java.util.Optional;

/**
 * That an agreement follows up a measured value of an organisation (mätvärde; spec input,
 * "measurements").
 *
 * @param agreement the agreement that states it
 * @param focusArea the focus area that it belongs to
 * @param organisation the organisation's code
 * @param indicator the indicator's code
 */
public record StatedMeasure(
    String agreement, Optional<String> focusArea, String organisation, String indicator) {}

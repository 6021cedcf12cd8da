package se.bokslut.report.view;

import java.util.Optional;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of external grants of a class, or of a class and funder, in thousands of
 * kronor; not delivered where the region's whole figure is not.
 *
 * @param grantClass the class, a code
 * @param funder the funder; none for a whole class, and where several are stated for one grant
 * @param granted granted for the reporting year
 * @param grantedLastYear granted for the year before
 * @param awarded awarded in the reporting year, for all years
 * @param awardedLastYear awarded in the year before
 * @param used used in the reporting year
 * @param usedLastYear used in the year before
 */
public record GrantView(
    String grantClass,
    Optional<String> funder,
    Cell granted,
    Cell grantedLastYear,
    Cell awarded,
    Cell awardedLastYear,
    Cell used,
    Cell usedLastYear) {}

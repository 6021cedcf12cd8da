/**
 * Whose is it? Units, providers, regions, their names, validity and successors; resolves what rows
 * state.
 */
@NullMarked
package se.bokslut.organisation;

import org.jspecify.annotations.NullMarked;

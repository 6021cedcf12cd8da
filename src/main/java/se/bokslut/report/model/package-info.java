/** What a report says, before anybody draws it: text, figures and tables, but no layout. */
@NullMarked
package se.bokslut.report.model;

import org.jspecify.annotations.NullMarked;

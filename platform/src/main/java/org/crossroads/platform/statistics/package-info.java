/**
 * Figures from files, without a database: questionnaires, agreement of raters, percentage bases and
 * disclosure control. A further door to {@code crossroads-analysis}, for analysts.
 *
 * <p>Turns files into numbers for the library and its answers into JSON, CSV and text. Must not
 * know Spring, SQL or pages. Start at {@code FigureReport} and the class of each subject, such as
 * {@code QuestionnaireFigures}.
 */
@ApplicationModule(allowedDependencies = {"files", "questionnairefiles"})
@NullMarked
package org.crossroads.platform.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

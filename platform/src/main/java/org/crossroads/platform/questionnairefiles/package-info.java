/**
 * Questionnaires and their answers in files, without a database: the XLSForm convention as a
 * workbook or as JSON, and answers one row for each respondent.
 *
 * <p>Must not know what is made of the answers. Start at {@code QuestionnaireReader} and {@code
 * ResponsesReader}.
 */
@ApplicationModule(allowedDependencies = "files")
@NullMarked
package org.crossroads.platform.questionnairefiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

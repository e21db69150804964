/**
 * The pages of questionnaires: writing, asking, answering, results. Start at {@code
 * QuestionnairePages} and, for respondents, {@code AnswerPages}.
 */
@NullMarked
package org.crossroads.platform.questionnaires.web;

import org.jspecify.annotations.NullMarked;

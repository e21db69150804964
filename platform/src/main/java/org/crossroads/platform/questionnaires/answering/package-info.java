/**
 * What a respondent says: read from pages, kept as they go, sent in the end. Knows waves and forms;
 * must not know who may see the answers. Start at {@code Responses}.
 */
@NullMarked
package org.crossroads.platform.questionnaires.answering;

import org.jspecify.annotations.NullMarked;

package org.crossroads.platform.questionnaires.answering;

import java.util.UUID;

/**
 * A file that a respondent sent as an answer.
 *
 * @param size in bytes
 */
public record SentFile(UUID id, String name, int size) {}

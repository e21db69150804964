package org.crossroads.platform.questionnaires;

import java.util.UUID;

/**
 * A questionnaire as one line of a list.
 *
 * @param owner the name of the partnership, or "" for the site
 * @param versions how many were published
 * @param waves how often it was asked
 */
public record ListedQuestionnaire(UUID id, String title, String owner, int versions, int waves) {}

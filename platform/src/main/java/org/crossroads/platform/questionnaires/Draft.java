package org.crossroads.platform.questionnaires;

import java.util.UUID;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.questionnairefiles.Form;

/**
 * A questionnaire as its authors are writing it.
 *
 * @param scope whose it is
 * @param revision grows with every change
 */
public record Draft(UUID id, Scope scope, Form form, int revision) {}

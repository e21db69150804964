package org.crossroads.platform.questionnaires.coding;

/**
 * Words of a respondent that are shown because they permit it.
 *
 * @param by the name of whose they are, if they permit that too and it is known; else ""
 */
public record Quotation(String words, String by) {}

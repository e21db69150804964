package org.crossroads.platform.accounts.letters;

/**
 * Something to tell a person.
 *
 * @param kind what it is about
 * @param subject one line; nothing that a stranger typed
 * @param text plain text; what there is to do stands as the address of a page
 */
public record Letter(LetterKind kind, String subject, String text) {}

package org.crossroads.platform.grid;

/** What low, medium and high look like, of one aspect of one dimension. */
public record Scale(String low, String medium, String high) {}

package org.crossroads.platform.questionnaires.waves;

import java.time.LocalDate;

/** What its author says of a wave before it begins. */
public record WavePlan(
    String title, LocalDate opensOn, LocalDate closesOn, String whatHappens, boolean anonymous) {}

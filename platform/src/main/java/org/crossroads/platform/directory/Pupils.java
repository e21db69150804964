package org.crossroads.platform.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many learners an institution has; null is "not said", never nought.
 *
 * @param count all learners on the roll
 * @param capacity places
 * @param fsmPercent share of pupils eligible for free school meals, in per cent
 * @param censusOn the day they were counted
 */
public record Pupils(
    @Nullable Integer count,
    @Nullable Integer boys,
    @Nullable Integer girls,
    @Nullable Integer capacity,
    @Nullable BigDecimal fsmPercent,
    @Nullable LocalDate censusOn) {}

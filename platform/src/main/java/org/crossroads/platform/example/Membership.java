package org.crossroads.platform.example;

import java.time.LocalDate;

/** That a school belongs to a group, and since when. */
record Membership(School school, Group group, LocalDate joined) {}

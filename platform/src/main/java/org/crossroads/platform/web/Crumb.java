package org.crossroads.platform.web;

/**
 * One step of the way from the home page to this page.
 *
 * @param label what it says
 * @param address where it leads
 */
public record Crumb(String label, String address) {}

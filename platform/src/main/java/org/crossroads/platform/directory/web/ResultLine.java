package org.crossroads.platform.directory.web;

import org.crossroads.platform.web.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One organisation in a list of results.
 *
 * @param detail its type, phase and so on, with dots between
 * @param place its town and area
 * @param distance in words, or ""
 * @param tag shown where it is not simply open
 * @param group what runs it, or ""
 * @param groupAddress the page of the group
 */
public record ResultLine(
    String name,
    String address,
    String detail,
    String place,
    String distance,
    @Nullable Tag tag,
    String group,
    String groupAddress) {}

/**
 * What the whole network looks like: how many ties there are, into how many parts it falls, how far
 * people are from one another and where it would break.
 */
@NullMarked
package org.crossroads.analysis.network.shape;

import org.jspecify.annotations.NullMarked;

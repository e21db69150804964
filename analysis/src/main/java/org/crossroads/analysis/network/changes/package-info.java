/**
 * What changes: what would break without some organisations, what new ties would join, and what
 * became of the ties between two snapshots.
 */
@NullMarked
package org.crossroads.analysis.network.changes;

import org.jspecify.annotations.NullMarked;

/**
 * Where each organisation stands: its partners, how much runs through it, how free its hands are,
 * whom it brings together and whether it is left out.
 */
@NullMarked
package org.crossroads.analysis.network.position;

import org.jspecify.annotations.NullMarked;

/** Weights trained on research data, apart from core. */
@NullMarked
package org.folkmoot.models;

import org.jspecify.annotations.NullMarked;

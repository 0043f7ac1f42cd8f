/** Scoring with learned weights: the hashed linear model and its file format. */
@NullMarked
package org.folkmoot.model;

import org.jspecify.annotations.NullMarked;

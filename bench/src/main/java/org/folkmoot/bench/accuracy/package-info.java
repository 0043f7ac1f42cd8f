/** Accuracy on labelled files: tasks, metrics with intervals, and the trainers of the models. */
@NullMarked
package org.folkmoot.bench.accuracy;

import org.jspecify.annotations.NullMarked;

package org.folkmoot.semantics;

import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a relation says and does.
 *
 * @param relation the relation
 * @param counts whether it takes part in labels and strengths; below the threshold it does not
 * @param end the claim where it ends, of an undercut where the step ends; null where undercuts
 *     attack each other in a circle
 * @param change the strength of that claim minus what it were without the relation; null where the
 *     relation has no part in it, or a strength does not settle
 * @param sentence in plain words, with the quotes, the score and the reason
 */
public record RelationReason(
    Relation relation,
    boolean counts,
    @Nullable Claim end,
    @Nullable Double change,
    String sentence) {}

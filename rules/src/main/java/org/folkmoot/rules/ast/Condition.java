package org.folkmoot.rules.ast;

/** What must hold for a rule to fire: true, false or unknown. */
public sealed interface Condition extends Spelled permits All, Any, Not, Check {}

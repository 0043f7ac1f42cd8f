package org.folkmoot.rules.ast;

import java.util.Map;

/**
 * One thing to look at. {@link #name} and {@link #argument} are the key and the value that are
 * written for it.
 */
public sealed interface Check extends Condition
    permits ArgumentCheck,
        BoilerplateCheck,
        BucketCheck,
        DuplicateCheck,
        FactCheck,
        FlagCheck,
        LabelCheck,
        LanguageCheck,
        LinkCountCheck,
        LinkListCheck,
        OffTopicCheck,
        ReportsCheck,
        RuleCheck,
        ScoreCheck,
        ScriptCheck,
        SelfRepetitionCheck,
        TextCheck,
        TextListCheck,
        TextMeasureCheck,
        WindowCheck {

  /** The key, such as {@code text} or {@code author.age}. */
  String name();

  /** What stands after the key, every default said. */
  Object argument();

  @Override
  default Map<String, Object> spelled() {
    return new Fields().put(name(), argument()).map();
  }
}

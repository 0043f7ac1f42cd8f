package org.folkmoot.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import org.junit.jupiter.api.Test;

class LayeringTest {

  /**
   * No network and no clock: words, numbers and collections of the JDK, and times that are values.
   * Files are read by the loader alone.
   */
  private static final ArchRule CORE_ONLY =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.folkmoot..",
              "org.jspecify.annotations",
              "java.lang",
              "java.lang.invoke",
              "java.lang.runtime",
              "java.math",
              "java.time",
              "java.util",
              "java.util.function",
              "java.util.stream");

  private final JavaClasses rules =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.folkmoot.rules");

  @Test
  void dependsOnCoreAndNothingElse() {
    CORE_ONLY.check(rules);
  }

  @Test
  void writesNothingToTheConsole() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(rules);
  }

  @Test
  void noticesTheNetwork() {
    JavaClasses fixture = new ClassFileImporter().importClasses(Linked.class);
    assertThatThrownBy(() -> CORE_ONLY.check(fixture))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("java.net.URI");
  }

  static final class Linked {
    static URI link(String text) {
      return URI.create(text);
    }
  }
}

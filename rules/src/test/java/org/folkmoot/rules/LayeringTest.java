package org.folkmoot.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LayeringTest {

  private static final String ROOT = "org.folkmoot.rules";

  /** No network: words, numbers and collections of the JDK, and times that are values. */
  private static final String[] WORDS_AND_COLLECTIONS = {
    "org.folkmoot..",
    "org.jspecify.annotations",
    "java.lang",
    "java.lang.invoke",
    "java.lang.runtime",
    "java.math",
    "java.time",
    "java.util",
    "java.util.function",
    "java.util.stream"
  };

  private static final ArchRule CORE_ONLY =
      classes()
          .that()
          .resideInAnyPackage(ROOT + ".ast", ROOT + ".evaluate", ROOT + ".backtest")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(WORDS_AND_COLLECTIONS);

  /** What else a package may use, and for what: the one reason why it is not in another. */
  private static final ArchRule LIBRARIES_IN_THEIR_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".load", ROOT + ".automod")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..")
          .because("YAML is read in load, and that of AutoModerator in automod");

  private static final ArchRule PATTERNS_IN_CHECK =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".check")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.re2j..")
          .because("patterns are made and limited in check alone");

  private static final ArchRule JUNIT_IN_ITS_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".junit")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.junit..")
          .because("JUnit is optional");

  private static final ArchRule FILES_IN_THE_FRONT_DOOR =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + ".ast", ROOT + ".load", ROOT + ".check", ROOT + ".evaluate")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio..", "java.net..")
          .because("files are opened where rules are loaded, and the network nowhere");

  private static final ArchRule NO_CLOCK =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.time\\.Clock|java\\.util\\.Random|java\\.util\\.regex\\..*")
          .because("now is the time that a comment carries, and users' patterns are linear");

  private static final ArchRule ORDER =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("ast")
          .definedBy(ROOT + ".ast")
          .layer("load")
          .definedBy(ROOT + ".load")
          .layer("check")
          .definedBy(ROOT + ".check")
          .layer("evaluate")
          .definedBy(ROOT + ".evaluate")
          .layer("root")
          .definedBy(ROOT)
          .layer("junit")
          .definedBy(ROOT + ".junit")
          .whereLayer("load")
          .mayOnlyBeAccessedByLayers("check", "evaluate", "root", "junit")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("evaluate", "root", "junit")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("root", "junit")
          .whereLayer("root")
          .mayOnlyBeAccessedByLayers("junit")
          .whereLayer("junit")
          .mayNotBeAccessedByAnyLayer();

  private final JavaClasses rules =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void dependsOnCoreAndNothingElse() {
    CORE_ONLY.check(rules);
  }

  @Test
  void keepsEachLibraryInItsPlace() {
    LIBRARIES_IN_THEIR_PLACE.check(rules);
    PATTERNS_IN_CHECK.check(rules);
    JUNIT_IN_ITS_PLACE.check(rules);
    FILES_IN_THE_FRONT_DOOR.check(rules);
  }

  @Test
  void hasNoClockAndNoChance() {
    NO_CLOCK.check(rules);
  }

  @Test
  void standsInLayers() {
    ORDER.check(rules);
  }

  @Test
  void writesNothingToTheConsole() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(rules);
  }

  @Test
  void noticesTheNetworkAndTheClock() {
    JavaClasses fixture = new ClassFileImporter().importClasses(Linked.class);
    ArchRule all =
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(WORDS_AND_COLLECTIONS);
    assertThatThrownBy(() -> all.check(fixture))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("java.net.URI");
    assertThatThrownBy(() -> NO_CLOCK.check(fixture)).isInstanceOf(AssertionError.class);
  }

  static final class Linked {
    static URI link(String text) {
      return URI.create(text + Instant.now());
    }
  }
}

package org.folkmoot;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.folkmoot.text.ShowingFixture;
import org.folkmoot.text.UpwardFixture;
import org.folkmoot.unlayered.UnlayeredFixture;
import org.junit.jupiter.api.Test;

/** The core keeps the house rules; each rule also bites on a class that breaks it. */
class LayeringTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.folkmoot");

  @Test
  void seesTheWholeCore() {
    assertThat(CORE.stream().map(JavaClass::getSimpleName))
        .contains("Span", "Folkmoot")
        .doesNotContain("LayeringTest");
  }

  @Test
  void everyPackageImportsOnlyEarlierOnes() {
    HouseRules.importsOnlyEarlierPackages().check(CORE);
  }

  @Test
  void noPackagesDependOnEachOther() {
    slices().matching("org.folkmoot.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void noSignatureShowsALibraryThatEmbeddersHoldInAnotherVersion() {
    HouseRules.hidesItsLibraries().check(CORE);
  }

  @Test
  void nothingReachesForTheNetwork() {
    HouseRules.usesNoNetwork().check(CORE);
  }

  @Test
  void nothingIsWrittenToTheConsole() {
    HouseRules.writesNothingToTheConsole().check(CORE);
  }

  @Test
  void nothingDependsOnTheClockChanceOrTheMachine() {
    HouseRules.answersTheSameAnywhere().check(CORE);
  }

  @Test
  void noticesAnImportOfALaterPackage() {
    refuses(HouseRules.importsOnlyEarlierPackages(), UpwardFixture.class, "thread.Place");
  }

  @Test
  void noticesAPackageThatIsInNoLayer() {
    refuses(
        HouseRules.importsOnlyEarlierPackages(),
        UnlayeredFixture.class,
        "org.folkmoot.unlayered is in no layer");
  }

  @Test
  void noticesALibraryInASignature() {
    refuses(HouseRules.hidesItsLibraries(), ShowingFixture.class, "ImmutableList is shown by");
  }

  @Test
  void noticesTheNetwork() {
    refuses(HouseRules.usesNoNetwork(), Linked.class, "java.net.URI");
  }

  @Test
  void noticesTheConsole() {
    refuses(HouseRules.writesNothingToTheConsole(), Talking.class, "System.out");
  }

  @Test
  void noticesEveryUnsteadyCall() {
    refuses(HouseRules.answersTheSameAnywhere(), Unsteady.class, Unsteady.CALLS);
  }

  private static void refuses(ArchRule rule, Class<?> fixture, String... words) {
    JavaClasses classes = new ClassFileImporter().importClasses(fixture);
    assertThatThrownBy(() -> rule.check(classes))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(words);
  }

  static final class Linked {
    static URI link(String text) {
      return URI.create(text);
    }
  }

  static final class Talking {
    static void say(String text) {
      System.out.println(text);
    }
  }

  @SuppressWarnings({"DefaultCharset", "StringCaseLocaleUsage", "JavaTimeDefaultTimeZone"})
  static final class Unsteady {

    static final String[] CALLS = {
      "currentTimeMillis",
      "LocalDate.now",
      "Random.<init>",
      "Collections.shuffle",
      "String.toLowerCase",
      "String.format",
      "String.getBytes",
      "String.<init>",
      "Math.log"
    };

    static final UnaryOperator<String> LOWER = String::toLowerCase;
    static final Supplier<Random> RANDOM = Random::new;

    static Stream<Object> all(List<String> words, byte[] bytes) {
      Collections.shuffle(words);
      return Stream.of(
          System.currentTimeMillis(),
          LocalDate.now(),
          String.format("%d", bytes.length),
          words.get(0).getBytes().length,
          new String(bytes),
          Math.log(bytes.length));
    }
  }
}

package org.folkmoot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for every class of the core. */
final class HouseRules {

  /** The packages, lowest first; the root package stands last, under the empty name. */
  static final List<String> LAYERS =
      List.of(
          "text",
          "thread",
          "memory",
          "evidence",
          "token",
          "model",
          "sentence",
          "match",
          "lexicon",
          "annotate",
          "argument",
          "reply",
          "claim",
          "rephrase",
          "stance",
          "relation",
          "graph",
          "semantics",
          "flag",
          "copypasta",
          "topic",
          "analysis",
          "read",
          "write",
          "");

  private static final String ROOT = "org.folkmoot";

  /** Libraries that embedders hold in versions of their own. */
  private static final List<String> HIDDEN =
      List.of(
          "com.fasterxml.",
          "com.google.",
          "opennlp.",
          "org.slf4j.",
          "org.jsoup.",
          "org.commonmark.",
          "de.siegmar.");

  /** Methods whose answer depends on the time, on chance or on the machine. */
  private static final Pattern UNSTEADY =
      Pattern.compile(
          String.join(
              "|",
              "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|identityHashCode)\\(.*",
              "java\\.lang\\.System\\.(getenv|getProperty|lineSeparator)\\(.*",
              "java\\.time\\..*\\.(now|systemDefault|systemDefaultZone|systemUTC)\\(.*",
              "java\\.util\\.Random\\.<init>\\(\\)",
              "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
              "java\\.util\\.UUID\\.randomUUID\\(\\)",
              "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
              "java\\.security\\.SecureRandom\\..*",
              "java\\.util\\.Date\\.<init>\\(\\)",
              "java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*",
              "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
              "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
              "java\\.lang\\.String\\.formatted\\(.*",
              "java\\.text\\..*\\.get(Word|Sentence|Line|Character|Number|Percent|Date|Time)?"
                  + "Instance\\(\\)",
              "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
              "java\\.lang\\.String\\.getBytes\\(\\)",
              "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
              "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
              "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
              "java\\.io\\.File(Reader|Writer)\\.<init>\\(java\\.(lang\\.String|io\\.File)\\)",
              "java\\.io\\.Print(Stream|Writer)\\.<init>\\(java\\.(lang\\.String|io\\.File"
                  + "|io\\.OutputStream)\\)",
              "java\\.util\\.Scanner\\.<init>\\(java\\.io\\.(InputStream|File)\\)",
              "java\\.lang\\.Math\\.(random|exp|expm1|log|log10|log1p|pow|cbrt|hypot)\\(.*",
              "java\\.lang\\.Math\\.a?(sin|cos|tan)[h2]?\\(.*"));

  private HouseRules() {}

  static ArchRule importsOnlyEarlierPackages() {
    return classes()
        .should(each("import only packages that stand before their own", HouseRules::checkLayer));
  }

  static ArchRule hidesItsLibraries() {
    return classes()
        .that(isSeenFromOutside())
        .should(
            each("show no type of Jackson, Guava, OpenNLP or slf4j", HouseRules::checkSignatures));
  }

  static ArchRule usesNoNetwork() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "javax.naming..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Network).*");
  }

  static ArchRule writesNothingToTheConsole() {
    return noClasses().should(ACCESS_STANDARD_STREAMS);
  }

  static ArchRule answersTheSameAnywhere() {
    return classes()
        .should(
            each("ask neither clock, chance nor the machine's settings", HouseRules::checkCalls));
  }

  /** The place in {@link #LAYERS} of the package that {@code type} stands in. */
  private static int layer(JavaClass type) {
    String path = type.getPackageName().substring(ROOT.length());
    String name = path.isEmpty() ? "" : path.substring(1).split("\\.", 2)[0];
    return LAYERS.indexOf(name);
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  private static void checkLayer(JavaClass type, Complaints complaints) {
    if (layer(type) < 0) {
      complaints.add(type.getPackageName() + " is in no layer");
    }
    type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> isOurs(dependency.getTargetClass()))
        .filter(dependency -> layer(dependency.getTargetClass()) > layer(type))
        .forEach(dependency -> complaints.add(dependency.getDescription()));
  }

  private static void checkCalls(JavaClass type, Complaints complaints) {
    type.getCodeUnitAccessesFromSelf().stream()
        .filter(access -> UNSTEADY.matcher(access.getTarget().getFullName()).matches())
        .forEach(access -> complaints.add(access.getDescription()));
  }

  private static void checkSignatures(JavaClass type, Complaints complaints) {
    superTypes(type).filter(HouseRules::isHidden).forEach(shown -> complaints.add(shown, type));
    type.getMembers().stream()
        .filter(member -> isOpen(member.getModifiers()))
        .forEach(member -> checkSignature(member, complaints));
  }

  private static void checkSignature(JavaMember member, Complaints complaints) {
    signature(member).filter(HouseRules::isHidden).forEach(shown -> complaints.add(shown, member));
  }

  private static Stream<JavaClass> superTypes(JavaClass type) {
    Stream<JavaType> parents =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    Stream<JavaType> bounds =
        type.getTypeParameters().stream().flatMap(parameter -> parameter.getUpperBounds().stream());
    return raw(Stream.concat(parents, bounds));
  }

  private static Stream<JavaClass> signature(JavaMember member) {
    if (member instanceof JavaField field) {
      return raw(Stream.of(field.getType()));
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    Stream<JavaType> ends =
        Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    return Stream.concat(raw(ends), unit.getExceptionTypes().stream());
  }

  private static Stream<JavaClass> raw(Stream<? extends JavaType> types) {
    return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
  }

  private static boolean isHidden(JavaClass type) {
    return HIDDEN.stream().anyMatch(prefix -> type.getName().startsWith(prefix));
  }

  private static boolean isOpen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static DescribedPredicate<JavaClass> isSeenFromOutside() {
    return DescribedPredicate.describe("are public or protected", HouseRules::isSeen);
  }

  private static boolean isSeen(JavaClass type) {
    return isOpen(type.getModifiers())
        && type.getEnclosingClass().map(HouseRules::isSeen).orElse(true);
  }

  private static ArchCondition<JavaClass> each(
      String description, BiConsumer<JavaClass, Complaints> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.accept(type, new Complaints(type, events));
      }
    };
  }

  /** What speaks against one class. */
  private record Complaints(JavaClass type, ConditionEvents events) {

    void add(String message) {
      events.add(SimpleConditionEvent.violated(type, message));
    }

    void add(JavaClass shown, Object where) {
      add(shown.getName() + " is shown by " + where);
    }
  }
}

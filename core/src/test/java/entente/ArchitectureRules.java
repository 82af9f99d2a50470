// SPDX-License-Identifier: Apache-2.0
package entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The rules of ArchitectureTest, each applicable to the program and to planted violations. */
final class ArchitectureRules {
  private static final Set<String> OLD_DATES =
      Set.of(
          "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.util.TimeZone",
          "java.text.DateFormat",
          "java.text.SimpleDateFormat");

  private static final Set<String> DICE =
      Set.of(
          "java.util.Random",
          "java.security.SecureRandom",
          "java.util.concurrent.ThreadLocalRandom");

  /** Methods that take the machine's charset, locale or zone unless told another. */
  private static final Set<String> PLACE_BOUND =
      Set.of(
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.lang.String.<init>([B, int, int)",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.PrintStream.<init>(java.io.OutputStream)",
          "java.io.FileReader.<init>(java.io.File)",
          "java.io.FileReader.<init>(java.lang.String)",
          "java.io.FileWriter.<init>(java.io.File)",
          "java.io.FileWriter.<init>(java.lang.String)",
          "java.io.ByteArrayOutputStream.toString()",
          "java.nio.charset.Charset.defaultCharset()",
          "java.util.Formatter.<init>()",
          "java.util.Scanner.<init>(java.io.InputStream)",
          "java.util.Locale.getDefault()",
          "java.util.Locale.getDefault(java.util.Locale$Category)",
          "java.time.ZoneId.systemDefault()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.text.Collator.getInstance()",
          "java.text.NumberFormat.getInstance()",
          "java.text.NumberFormat.getNumberInstance()",
          "java.text.DecimalFormat.<init>(java.lang.String)",
          "java.text.BreakIterator.getWordInstance()",
          "java.text.BreakIterator.getSentenceInstance()");

  private ArchitectureRules() {}

  /** Packages below {@code root} know only those that {@code mayKnow} gives them. */
  static ArchRule arrows(String root, Map<String, Set<String>> mayKnow) {
    return classes().should(keepArrows(root, mayKnow));
  }

  private static ArchCondition<JavaClass> keepArrows(
      String root, Map<String, Set<String>> mayKnow) {
    return condition(
        "know only the packages that the table of arrows gives theirs",
        (item, events) -> {
          String home = below(root, item);
          if (!mayKnow.containsKey(home)) {
            events.add(
                SimpleConditionEvent.violated(
                    item, item.getName() + " is in a package missing from the table"));
            return;
          }
          for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
            String known = below(root, dependency.getTargetClass());
            if (!known.isEmpty() && !known.equals(home) && !mayKnow.get(home).contains(known)) {
              events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
            }
          }
        });
  }

  /** The first package name after {@code root}; empty for classes elsewhere. */
  private static String below(String root, JavaClass item) {
    String name = item.getPackageName();
    return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.", -1)[0] : "";
  }

  /** No cycle between packages below {@code root}. */
  static ArchRule noCycles(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  /** Nobody asks what time it is. */
  static ArchRule noWallClock() {
    return noAccess(
        "ask the wall clock",
        target ->
            (target.getOwner().getPackageName().startsWith("java.time")
                    && target.getName().equals("now"))
                || (target.getOwner().isEquivalentTo(java.time.Clock.class)
                    && (target.getName().startsWith("system")
                        || target.getName().startsWith("tick")))
                || signature(target).equals("java.lang.System.currentTimeMillis()")
                || signature(target).equals("java.lang.System.nanoTime()"));
  }

  /** Nothing is left to chance, not even to a seeded {@code Random}, whose sequence is not ours. */
  static ArchRule noChance() {
    return noAccess(
        "leave something to chance",
        target ->
            DICE.contains(target.getOwner().getName())
                || signature(target).equals("java.util.SplittableRandom.<init>()")
                || signature(target).equals("java.lang.Math.random()")
                || signature(target).equals("java.util.UUID.randomUUID()")
                || signature(target).equals("java.util.Collections.shuffle(java.util.List)"));
  }

  /** Nobody but the app speaks. */
  static ArchRule noStandardStreams() {
    return noAccess(
        "write to the standard streams",
        target ->
            (target.getOwner().isEquivalentTo(System.class)
                    && Set.of("out", "err", "in").contains(target.getName()))
                || signature(target).endsWith(".printStackTrace()"));
  }

  /** Nobody depends on where the program runs. */
  static ArchRule noDefaultPlace() {
    return noAccess(
        "take the machine's charset, locale or zone",
        target -> PLACE_BOUND.contains(signature(target)));
  }

  /** The dates of {@code java.time} only. */
  static ArchRule noOldDates() {
    return noDependency(
        "use the dates of old",
        target -> OLD_DATES.contains(target.getBaseComponentType().getName()));
  }

  /** The JDK and JSpecify only. */
  static ArchRule onlyJdkAndJspecify() {
    return noDependency(
        "use a library beside the JDK and JSpecify",
        target -> {
          String name = target.getBaseComponentType().getPackageName();
          return !(target.getBaseComponentType().isPrimitive()
              || name.startsWith("java.")
              || name.startsWith("org.jspecify.")
              || name.startsWith("entente"));
        });
  }

  private static ArchRule noAccess(String what, Predicate<AccessTarget> forbidden) {
    return classes()
        .should(
            condition(
                "not " + what,
                (item, events) -> {
                  for (JavaAccess<?> access : item.getAccessesFromSelf()) {
                    if (forbidden.test(access.getTarget())) {
                      events.add(SimpleConditionEvent.violated(item, access.getDescription()));
                    }
                  }
                }));
  }

  private static ArchRule noDependency(String what, Predicate<JavaClass> forbidden) {
    return classes()
        .should(
            condition(
                "not " + what,
                (item, events) -> {
                  for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    if (forbidden.test(dependency.getTargetClass())) {
                      events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                  }
                }));
  }

  private static String signature(AccessTarget target) {
    String parameters =
        target instanceof CodeUnitAccessTarget unit
            ? "("
                + String.join(
                    ", ", unit.getRawParameterTypes().stream().map(JavaClass::getName).toList())
                + ")"
            : "";
    return target.getFullName().contains("(") || parameters.isEmpty()
        ? target.getFullName()
        : target.getOwner().getName() + "." + target.getName() + parameters;
  }

  private interface Check {
    void of(JavaClass item, ConditionEvents events);
  }

  private static ArchCondition<JavaClass> condition(String words, Check check) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        check.of(item, events);
      }
    };
  }
}

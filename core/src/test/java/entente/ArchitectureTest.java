// SPDX-License-Identifier: Apache-2.0
package entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The shape of core, held by the build. Each rule is tried on the program, where it must find
 * nothing, and on violations planted under {@code entente.planted}, each of which it must find.
 */
class ArchitectureTest {
  /** Which packages of core each package may know; printed in ARCHITECTURE.md. */
  static final Map<String, Set<String>> MAY_KNOW = mayKnow();

  private static final String PLANTED = "entente.planted";

  private static final JavaClasses PROGRAM =
      imported("entente", ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);

  private static final JavaClasses VIOLATIONS =
      imported(PLANTED, ImportOption.Predefined.ONLY_INCLUDE_TESTS);

  /** Names of other people's classes suffice; to read those classes as well takes a minute. */
  private static JavaClasses imported(String root, ImportOption option) {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
        .withImportOption(option)
        .importPackages(root);
  }

  private static Map<String, Set<String>> mayKnow() {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    table.put("time", Set.of());
    table.put("table", Set.of());
    table.put("actor", Set.of("time", "table"));
    table.put("evidence", Set.of("time"));
    table.put("event", Set.of("time", "table", "actor", "evidence"));
    table.put("claim", Set.of("time", "actor", "evidence", "event"));
    table.put("fact", Set.of("time", "table", "actor", "evidence", "event"));
    table.put("reading", Set.of("time", "actor", "evidence", "event", "claim"));
    table.put("review", Set.of("time", "actor", "evidence", "event", "claim"));
    Set<String> belowLedger =
        Set.of("time", "actor", "evidence", "event", "claim", "fact", "reading", "review");
    table.put("ledger", belowLedger);
    table.put("verify", with(belowLedger, "ledger", "table"));
    table.put("dyad", Set.of("time", "actor", "event", "claim", "fact", "ledger"));
    table.put("dossier", with(belowLedger, "ledger", "verify", "dyad"));
    return table;
  }

  private static Set<String> with(Set<String> packages, String... more) {
    Set<String> all = new TreeSet<>(packages);
    all.addAll(Arrays.asList(more));
    return all;
  }

  @TestFactory
  Stream<DynamicTest> theProgramKeepsEachRule() {
    assertThat(PROGRAM).isNotEmpty();
    return Stream.of(
            ArchitectureRules.arrows("entente", MAY_KNOW),
            ArchitectureRules.noCycles("entente"),
            ArchitectureRules.noWallClock(),
            ArchitectureRules.noChance(),
            ArchitectureRules.noStandardStreams(),
            ArchitectureRules.noDefaultPlace(),
            ArchitectureRules.noOldDates(),
            ArchitectureRules.onlyJdkAndJspecify())
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PROGRAM)));
  }

  @Test
  void theProgramHoldsNothingPlanted() {
    assertThat(PROGRAM.stream().map(JavaClass::getPackageName))
        .noneMatch(name -> name.startsWith(PLANTED));
  }

  @TestFactory
  Stream<DynamicTest> eachRuleFindsEachViolationPlantedForIt() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("time.Early", ArchitectureRules.arrows(PLANTED, MAY_KNOW));
    rules.put("stray.Stray", ArchitectureRules.arrows(PLANTED, MAY_KNOW));
    rules.put("outside.Clocks$", ArchitectureRules.noWallClock());
    rules.put("outside.Chances$", ArchitectureRules.noChance());
    rules.put("outside.Voices$", ArchitectureRules.noStandardStreams());
    rules.put("outside.Calendars$", ArchitectureRules.noOldDates());
    rules.put("outside.Places$", ArchitectureRules.noDefaultPlace());
    rules.put("outside.Borrower", ArchitectureRules.onlyJdkAndJspecify());
    return rules.entrySet().stream()
        .flatMap(
            entry ->
                planted(entry.getKey()).stream()
                    .map(
                        item ->
                            DynamicTest.dynamicTest(
                                item.getSimpleName(), () -> assertFound(entry.getValue(), item))));
  }

  private static List<JavaClass> planted(String name) {
    List<JavaClass> classes =
        VIOLATIONS.stream()
            .filter(item -> item.getName().startsWith(PLANTED + "." + name))
            .sorted(Comparator.comparing(JavaClass::getName))
            .toList();
    assertThat(classes).as(name).isNotEmpty();
    return classes;
  }

  private static void assertFound(ArchRule rule, JavaClass item) {
    assertThat(isFound(rule, item)).as(item.getName()).isTrue();
  }

  private static boolean isFound(ArchRule rule, JavaClass item) {
    JavaClasses alone = VIOLATIONS.that(DescribedPredicate.describe("it", item::equals));
    return rule.evaluate(alone).hasViolation();
  }

  @Test
  void plantedCycleIsFound() {
    assertThat(ArchitectureRules.noCycles(PLANTED).evaluate(VIOLATIONS).hasViolation()).isTrue();
  }

  @Test
  void plantedArrowThatIsAllowedIsNotFound() {
    JavaClass late = VIOLATIONS.get(PLANTED + ".actor.Late");
    assertThat(isFound(ArchitectureRules.arrows(PLANTED, MAY_KNOW), late)).isFalse();
  }

  @Test
  void architectureMdPrintsTheSameTable() throws IOException {
    Map<String, Set<String>> printed = new TreeMap<>();
    boolean inside = false;
    for (String line : Files.readAllLines(Path.of("..", "ARCHITECTURE.md"))) {
      if (line.equals("| package | may know |")) {
        inside = true;
      } else if (inside && line.startsWith("|")) {
        addRow(printed, line);
      } else {
        inside = false;
      }
    }
    assertThat(printed).isEqualTo(new TreeMap<>(MAY_KNOW));
  }

  private static void addRow(Map<String, Set<String>> printed, String line) {
    String[] cells = line.split("\\|", -1);
    String known = cells[2].strip();
    if (!known.startsWith("---")) {
      printed.put(
          cells[1].strip(),
          known.equals("nothing")
              ? Set.of()
              : new LinkedHashSet<>(Arrays.asList(known.split(", ", -1))));
    }
  }

  @Test
  void everyPackageOfTheTableExists() {
    assertThat(PROGRAM.stream().map(JavaClass::getPackageName))
        .containsAll(MAY_KNOW.keySet().stream().map(name -> "entente." + name).toList());
  }
}

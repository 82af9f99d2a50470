// SPDX-License-Identifier: Apache-2.0
package entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of the whole program: which module may know which, and what only app may do. */
class HouseTest {
  /** Packages of the modules beside core and app; reader and coder are one module. */
  private static final List<List<String>> MODULES =
      List.of(
          List.of("entente.reader..", "entente.coder.."),
          List.of("entente.exchange.."),
          List.of("entente.store.."));

  private static final JavaClasses PROGRAM = program();

  private static final JavaClasses BELOW_APP =
      PROGRAM.that(DescribedPredicate.describe("below app", c -> !isApp(c)));

  private static JavaClasses program() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(location -> location.contains("entente") && !location.contains("test"))
        .importPackages("entente");
  }

  private static boolean isApp(JavaClass item) {
    return item.getPackageName().startsWith("entente.app");
  }

  /** No module beside core and app knows another of them, nor app; app alone knows all. */
  private static Stream<ArchRule> strangers() {
    return MODULES.stream()
        .map(module -> stranger(module, others(module)).as(module + " knows core alone"));
  }

  private static ArchRule stranger(List<String> packages, List<String> strangers) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(strangers.toArray(String[]::new));
  }

  private static List<String> others(List<String> module) {
    List<String> others = new ArrayList<>(List.of("entente.app.."));
    MODULES.stream().filter(m -> !m.equals(module)).forEach(others::addAll);
    return others;
  }

  @TestFactory
  Stream<DynamicTest> modulesAreStrangers() {
    return strangers()
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PROGRAM)));
  }

  /** A document is read before it is coded; of the coder only the words of text and dates serve. */
  @Test
  void theReaderKnowsNoCoder() {
    noClasses()
        .that()
        .resideInAPackage("entente.reader..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("entente.coder..")
                .and(
                    DescribedPredicate.not(
                        JavaClass.Predicates.resideInAnyPackage(
                            "entente.coder.text..", "entente.coder.date.."))))
        .check(PROGRAM);
    stranger(List.of("entente.coder.."), List.of("entente.reader..")).check(PROGRAM);
  }

  /**
   * Within exchange forms come first, marked texts stand on them, scores on both; exports apart.
   */
  @Test
  void scoresKnowMarksAndMarksKnowForms() {
    stranger(
            List.of("entente.exchange.form.."),
            List.of(
                "entente.exchange.gold..", "entente.exchange.score..", "entente.exchange.export.."))
        .check(PROGRAM);
    stranger(
            List.of("entente.exchange.gold.."),
            List.of("entente.exchange.score..", "entente.exchange.export.."))
        .check(PROGRAM);
    stranger(List.of("entente.exchange.score.."), List.of("entente.exchange.export.."))
        .check(PROGRAM);
    stranger(
            List.of("entente.exchange.export.."),
            List.of("entente.exchange.gold..", "entente.exchange.score.."))
        .check(PROGRAM);
    List<String> others =
        List.of(
            "entente.exchange.form..",
            "entente.exchange.gold..",
            "entente.exchange.score..",
            "entente.exchange.export..");
    stranger(List.of("entente.exchange.feed.."), others).check(PROGRAM);
    stranger(others, List.of("entente.exchange.feed..")).check(PROGRAM);
  }

  @TestFactory
  Stream<DynamicTest> onlyAppKnowsTheWorld() {
    return Stream.of(
            ArchitectureRules.noWallClock(),
            ArchitectureRules.noChance(),
            ArchitectureRules.noStandardStreams(),
            ArchitectureRules.noOldDates(),
            ArchitectureRules.noDefaultPlace())
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(BELOW_APP)));
  }

  @Test
  void thereAreNoCyclesBetweenPackages() {
    ArchitectureRules.noCycles("entente").check(PROGRAM);
    ArchitectureRules.noCycles("entente.coder").check(PROGRAM);
  }

  /** The same rules, turned on a class that breaks them: app's own command line. */
  @Test
  void theRulesFindWhatAppDoes() {
    JavaClasses app = PROGRAM.that(DescribedPredicate.describe("app", HouseTest::isApp));
    ArchRule appKnowsStore = stranger(List.of("entente.app.."), List.of("entente.store.."));
    assertThat(appKnowsStore.evaluate(app).hasViolation()).isTrue();
    assertThat(ArchitectureRules.noWallClock().evaluate(app).hasViolation()).isTrue();
    assertThat(ArchitectureRules.noStandardStreams().evaluate(app).hasViolation()).isTrue();
  }

  @Test
  void everyModuleIsLookedAt() {
    for (String module : new String[] {"reader", "coder", "exchange", "store", "app", "core"}) {
      String prefix = module.equals("core") ? "entente.ledger" : "entente." + module;
      assertThat(PROGRAM.stream().map(JavaClass::getPackageName))
          .anyMatch(name -> name.startsWith(prefix));
    }
  }
}

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
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of the whole program: which module may know which, and what only app may do. */
class HouseTest {
  private static final String[] MODULES = {
    "entente.reader..", "entente.coder..", "entente.exchange..", "entente.store.."
  };

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
    return Arrays.stream(MODULES)
        .map(
            module ->
                noClasses()
                    .that()
                    .resideInAPackage(module)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others(module))
                    .as(module + " knows core alone"));
  }

  private static String[] others(String module) {
    return Stream.concat(
            Arrays.stream(MODULES).filter(m -> !m.equals(module)), Stream.of("entente.app.."))
        .toArray(String[]::new);
  }

  @TestFactory
  Stream<DynamicTest> modulesAreStrangers() {
    return strangers()
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PROGRAM)));
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
    ArchRule appKnowsStore =
        noClasses()
            .that()
            .resideInAPackage("entente.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("entente.store..");
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

// SPDX-License-Identifier: Apache-2.0
package entente.coder.name;

import entente.actor.ActorDirectory;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Measures the gazetteer by hand, on the directory and on 100,000 names: {@code GazetteerSpeed
 * FILE}, FILE being English prose. Prints MB of UTF-8 a second of CPU time on one thread, best and
 * median of nine rounds, and the memory a trie takes.
 */
final class GazetteerSpeed {
  private static final int ROUNDS = 9;
  private static final int NAMES = 100_000;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private GazetteerSpeed() {}

  public static void main(String[] args) throws IOException {
    String text = repeated(Files.readString(Path.of(args[0])), 20_000_000);
    measure("directory", Gazetteer.of(ActorDirectory.standard(), "en"), text);
    List<Form> forms = invented(text);
    long before = usedMemory();
    Gazetteer large = Gazetteer.of(forms);
    OUT.printf(Locale.ROOT, "trie of %d names: %.1f MB%n", NAMES, (usedMemory() - before) / 1e6);
    measure("100,000 names", large, text);
  }

  private static String repeated(String text, int length) {
    return text.repeat(1 + length / text.length());
  }

  /** Different names of one to four words, one word in eight from the text itself. */
  private static List<Form> invented(String text) {
    SplittableRandom random = new SplittableRandom(17);
    String[] words = text.substring(0, Math.min(text.length(), 400_000)).split("[^A-Za-z]+");
    NameReading reading = new NameReading.OfState(ActorDirectory.standard().names().get(0));
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < NAMES) {
      StringBuilder name = new StringBuilder(word(random, words));
      for (int more = random.nextInt(4); more > 0; more--) {
        name.append(' ').append(word(random, words));
      }
      names.add(name.toString());
    }
    return names.stream().map(name -> Form.of(name, reading)).toList();
  }

  private static String word(SplittableRandom random, String[] words) {
    String word = random.nextInt(8) == 0 ? words[random.nextInt(words.length)] : "";
    if (word.length() > 3) {
      return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
    StringBuilder letters = new StringBuilder();
    for (int i = 4 + random.nextInt(6); i > 0; i--) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void measure(String what, Gazetteer gazetteer, String text) {
    double megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
    double[] rates = new double[ROUNDS];
    int matches = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREAD.getCurrentThreadCpuTime();
      matches = gazetteer.find(text).size();
      rates[round] = megabytes / ((THREAD.getCurrentThreadCpuTime() - start) / 1e9);
    }
    Arrays.sort(rates);
    OUT.printf(
        Locale.ROOT,
        "%s: best %.0f MB/s, median %.0f MB/s, %.0f MB, %d matches%n",
        what,
        rates[ROUNDS - 1],
        rates[ROUNDS / 2],
        megabytes,
        matches);
  }
}

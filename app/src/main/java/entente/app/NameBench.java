// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.actor.ActorDirectory;
import entente.actor.Name;
import entente.coder.name.Gazetteer;
import entente.time.Window;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/**
 * The search for names, with 100,000 of them: those of the directory and invented ones of one to
 * four words, one word in eight from the text itself. Compared with what one would write first: a
 * {@link HashSet} of the names, asked for every run of up to four words.
 */
final class NameBench {
  private static final int NAMES = 100_000;
  private static final int LONGEST = 4;
  private static final int UNITS = 4_000_000;
  private static final int ROUNDS = 7;
  private static final int WARM = 3;
  private static final long SEED = 17;

  private NameBench() {}

  static BenchRow row(String prose) {
    String text = prose.repeat(1 + UNITS / prose.length());
    ActorDirectory directory = ActorDirectory.standard();
    Set<String> names = new LinkedHashSet<>();
    directory.names().stream()
        .filter(name -> name.language().equals("en"))
        .forEach(name -> names.add(name.form()));
    int known = names.size();
    invent(names, prose);
    Name some = directory.names().get(0);
    List<Name> invented = names.stream().skip(known).map(form -> named(some, form)).toList();
    Gazetteer gazetteer = Gazetteer.of(directory, "en", invented);
    Set<String> plain = new HashSet<>(names);
    return new BenchRow("gazetteer", rate(text, t -> gazetteer.find(t).size()), "MB/s")
        .over("HashSet asked for runs of words", rate(text, t -> findPlainly(plain, t)));
  }

  private static Name named(Name like, String form) {
    return new Name(like.state(), Name.Kind.NAME, "en", form, Window.always(), "");
  }

  private static void invent(Set<String> names, String prose) {
    SplittableRandom random = new SplittableRandom(SEED);
    String[] words = prose.split("[^A-Za-z]+");
    while (names.size() < NAMES) {
      StringBuilder name = new StringBuilder(word(random, words));
      for (int more = random.nextInt(LONGEST); more > 0; more--) {
        name.append(' ').append(word(random, words));
      }
      names.add(name.toString());
    }
  }

  private static String word(SplittableRandom random, String[] words) {
    String word = random.nextInt(8) == 0 ? words[random.nextInt(words.length)] : "";
    if (word.length() > 3) {
      return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
    StringBuilder letters = new StringBuilder();
    letters.append((char) ('A' + random.nextInt(26)));
    for (int i = 3 + random.nextInt(6); i > 0; i--) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }

  /** MB of UTF-8 a second of this thread's processor time, the best of some rounds. */
  private static double rate(String text, ToIntFunction<String> search) {
    double megabytes = text.getBytes(UTF_8).length / 1e6;
    double best = 0;
    for (int round = 0; round < WARM + ROUNDS; round++) {
      long start = Stopwatch.processorNanos();
      int found = search.applyAsInt(text);
      double seconds = (Stopwatch.processorNanos() - start) / 1e9;
      best = round < WARM || found < 0 ? best : Math.max(best, megabytes / seconds);
    }
    return best;
  }

  private static int findPlainly(Set<String> names, String text) {
    int found = 0;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int longest = -1;
      int end = at;
      for (int words = 0; words < LONGEST && end < text.length(); words++) {
        end = endOfWord(text, words == 0 ? end : end + 1);
        longest = names.contains(text.substring(at, end)) ? end : longest;
      }
      found += longest >= 0 ? 1 : 0;
      at = longest >= 0 ? longest : endOfWord(text, at);
    }
    return found;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Math.min(end, text.length());
  }
}

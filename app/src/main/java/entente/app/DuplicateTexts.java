// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.reading.CleanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts of which it is known which are copies: stories made of bundled prose with most of its words
 * drawn anew, variants of them, and texts that are like others and are no copies. The same for the
 * same seed.
 */
final class DuplicateTexts {
  /** What a text is. */
  enum Kind {
    /** A story of its own. */
    STORY,
    /** Under another headline and dateline. */
    HEADLINE,
    /** Without its last third to two thirds. */
    CUT,
    /** 2 to 10 words in a hundred are others. */
    WORDS,
    /** Its sentences in another order. */
    ORDER,
    /** With words that belong to the page. */
    FRAMED,
    /** Inside a page that says as much of its own, or twice as much. */
    INSIDE,
    /** Another headline, words changed, sentences left out and added. */
    MIXED,
    /** No copy: three sentences of another story among its own. */
    RELATED,
    /** No copy: another story with all names and figures changed. */
    OTHER_FACTS,
    /** No copy: a communiqué in the formulae of others. */
    FORMULAE;

    boolean isCopy() {
      return this != STORY && compareTo(RELATED) < 0;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A text.
   *
   * @param family the number of the story it goes back to
   */
  record Labelled(String text, int family, Kind kind) {}

  private static final List<Kind> COPIES =
      Arrays.stream(Kind.values()).filter(Kind::isCopy).toList();
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?]) ");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final Pattern FACT = Pattern.compile("(?<=[a-z,;] )[A-Z][a-z]+|\\d+");
  private static final int NAMED = 5;
  private static final int MOST_VARIANTS = 6;
  private static final int BACKGROUND = 3;

  private final Random random;
  private final List<String> sentences = new ArrayList<>();
  private final List<String> vocabulary;
  private final List<String> communiques = bundled("communiques.txt");
  private final List<String> frames = bundled("frames.txt");
  private int families;

  DuplicateTexts(long seed) {
    random = new Random(seed);
    Set<String> words = new HashSet<>();
    for (CleanDocument document : BenchStream.bundled()) {
      for (String sentence : BETWEEN_SENTENCES.split(document.document().text(), -1)) {
        sentences.add(sentence);
        Arrays.stream(sentence.split("[^a-z]+", -1))
            .filter(w -> w.length() > 3)
            .forEach(words::add);
      }
    }
    vocabulary = words.stream().sorted().toList();
  }

  private static List<String> bundled(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            DuplicateTexts.class.getResourceAsStream("duplicates/" + name), name)) {
      return new String(in.readAllBytes(), UTF_8).lines().filter(s -> !s.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Makes {@code count} texts, family by family. */
  void make(int count, Consumer<Labelled> sink) {
    List<String> last = story();
    for (int made = 0; made < count; ) {
      int draw = random.nextInt(100);
      if (draw < 15) {
        made += give(sink, communique(), Kind.FORMULAE);
      } else if (draw < 25) {
        made += give(sink, related(last), Kind.RELATED);
      } else if (draw < 32) {
        List<String> named = named();
        made += give(sink, text(named), Kind.STORY);
        made += made < count ? give(sink, text(renamed(named)), Kind.OTHER_FACTS) : 0;
      } else {
        last = story();
        made += give(sink, text(last), Kind.STORY);
        int variants = random.nextInt(2) * random.nextInt(MOST_VARIANTS + 1);
        for (int i = 0; i < variants && made < count; i++, made++) {
          Kind kind = COPIES.get(random.nextInt(COPIES.size()));
          sink.accept(new Labelled(copy(last, kind), families, kind));
        }
      }
    }
  }

  private int give(Consumer<Labelled> sink, String text, Kind kind) {
    sink.accept(new Labelled(text, ++families, kind));
    return 1;
  }

  private List<String> story() {
    return story(6 + random.nextInt(12));
  }

  /** Sentences of the prose; most of their longer words, all names and figures are drawn anew. */
  private List<String> story(int length) {
    List<String> story = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      String sentence = sentences.get(random.nextInt(sentences.size()));
      story.add(words(sentence, w -> w.length() > 3 && random.nextInt(10) < 7 ? word() : w));
    }
    return renamed(story);
  }

  /** A story that names enough for another to be told by its names. */
  private List<String> named() {
    List<String> story = story();
    while (FACT.matcher(text(story)).results().map(MatchResult::group).distinct().count() < NAMED) {
      story = story();
    }
    return story;
  }

  private static String words(String sentence, UnaryOperator<String> change) {
    return Pattern.compile("(?<![\\w’'])[a-z]+(?![\\w’'])")
        .matcher(sentence)
        .replaceAll(match -> change.apply(match.group()));
  }

  private String word() {
    return vocabulary.get(random.nextInt(vocabulary.size()));
  }

  /** The same story of others: each name and figure becomes one other. */
  private List<String> renamed(List<String> story) {
    Map<String, String> names = new HashMap<>();
    return story.stream()
        .map(
            sentence ->
                FACT.matcher(sentence)
                    .replaceAll(m -> names.computeIfAbsent(m.group(), this::anew)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private String anew(String old) {
    return Character.isDigit(old.charAt(0)) ? "" + (2 + random.nextInt(900)) : name();
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      name.append("bcdfghklmnprstvz".charAt(random.nextInt(16)));
      name.append("aeiou".charAt(random.nextInt(5)));
      name.append(random.nextInt(3) == 0 ? "nrsl".charAt(random.nextInt(4)) : "");
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private String communique() {
    Map<String, String> once = new HashMap<>();
    return SLOT.matcher(communiques.get(random.nextInt(communiques.size())))
        .replaceAll(
            match ->
                switch (match.group(1)) {
                  case "state", "other", "third" ->
                      once.computeIfAbsent(match.group(1), slot -> name());
                  case "number" -> "" + (2 + random.nextInt(90));
                  case "day" -> (1 + random.nextInt(28)) + " " + name();
                  case "topic" -> once.computeIfAbsent("topic", slot -> word() + " and " + word());
                  case "person" -> name() + " " + name();
                  default -> name();
                });
  }

  private String related(List<String> other) {
    List<String> own = story(9 + random.nextInt(6));
    own.addAll(random.nextInt(own.size()), other.subList(0, BACKGROUND));
    return text(own);
  }

  private String copy(List<String> story, Kind kind) {
    List<String> copy = new ArrayList<>(story);
    switch (kind) {
      case HEADLINE -> head(copy);
      case CUT -> cut(copy);
      case WORDS -> changeWords(copy);
      case ORDER -> Collections.shuffle(copy, random);
      case FRAMED -> frame(copy);
      case INSIDE -> copy = inside(copy);
      default -> mix(copy);
    }
    return text(copy);
  }

  private void head(List<String> copy) {
    String headline = words(sentences.get(random.nextInt(sentences.size())), w -> word());
    copy.add(0, headline + "\n" + name().toUpperCase(Locale.ROOT) + ", " + name() + " -");
  }

  private void cut(List<String> copy) {
    int kept = (int) Math.round(copy.size() * (0.33 + random.nextDouble() / 3));
    copy.subList(kept, copy.size()).clear();
  }

  private void changeWords(List<String> copy) {
    int inHundred = 2 + random.nextInt(9);
    copy.replaceAll(s -> words(s, w -> random.nextInt(100) < inHundred ? word() : w));
  }

  private void frame(List<String> copy) {
    copy.add(0, frames.get(random.nextInt(frames.size())) + "\n");
    copy.add("\n" + frames.get(random.nextInt(frames.size())));
  }

  private List<String> inside(List<String> copy) {
    List<String> page = story(copy.size() + random.nextInt(copy.size() + 1));
    page.addAll(random.nextInt(page.size()), copy);
    return page;
  }

  private void mix(List<String> copy) {
    for (int i = random.nextInt(3); i >= 0; i--) {
      copy.remove(random.nextInt(copy.size()));
    }
    copy.addAll(story(1 + random.nextInt(2)));
    changeWords(copy);
    head(copy);
  }

  private static String text(List<String> sentences) {
    return String.join(" ", sentences);
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.actor.StateCode;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.reading.Naming;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds persons whom the text names by surname only: neither first name, office nor country. */
final class SurnameCheck implements ProseCheck {
  private static final double LIKE = 0.85;
  private static final double SAID = 0.7;

  private static final String SURNAME =
      "\\p{Lu}[\\p{Ll}\\p{M}]{2,}+(?:['’]\\p{L}{2,}+)?+(?:-\\p{L}++)*+";
  private static final Pattern GROUP_LIKE =
      Pattern.compile(
          "\\b(?i:"
              + Wordlists.alternatives("group")
              + "),? (?:like|such as|including) ("
              + SURNAME
              + ")(?: and ("
              + SURNAME
              + "))?(?! \\p{Lu}| of\\b| (?:al|el|de|da|du|von|van|bin|ibn|ben|del|la|di)\\b)");
  private static final Pattern TITLED =
      Pattern.compile(
          "\\b(?:Mr|Mrs|Ms|Miss|Dr|Messrs)\\.? ("
              + SURNAME
              + ")(?! \\p{Lu}| of\\b|,? (?:al|el|de|da|du|von|van|bin|ibn|ben|del|la|di|dos|e|y)\\b)");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:^|(?<=[\"”,;] )|(?<=\\b(?:but|and|while|as|which|that|when|where) ))("
              + SURNAME
              + ") (?:also |later |then |further |once again )?"
              + "(?:said|told|added|stressed|insisted|remarked|explained|noted|emphasi[sz]ed|"
              + "reiterated|underlined|pointed out|replied|argued|warned|recalled|thanked)\\b");
  private static final Pattern SPEAKER_AFTER =
      Pattern.compile(
          "[\"”],? (?:said|added|told|explained|noted|stressed|replied|insisted) ("
              + SURNAME
              + ")(?=[.,;]| in | on | at | after | during | to )");

  /** Without one of these the patterns need not be tried, which is slow. */
  private static final List<String> LIKENESS = List.of(" like ", " such as ", " including ");

  private static final List<String> TITLES = List.of("Mr", "Ms", "Miss", "Dr", "Messrs");
  private static final List<String> VERBS =
      List.of(
          "said",
          "told",
          "added",
          "stressed",
          "insisted",
          "remarked",
          "explained",
          "noted",
          "emphasi",
          "reiterated",
          "underlined",
          "pointed out",
          "replied",
          "argued",
          "warned",
          "recalled",
          "thanked");

  private static boolean holdsAny(Sentence sentence, List<String> words) {
    return words.stream().anyMatch(sentence.text()::contains);
  }

  private static final int NEAR = 60;
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "de", "da", "du", "von", "van", "bin", "ibn", "ben", "del", "la", "di");
  private static final Pattern LETTER_BEFORE = Pattern.compile("[\\p{L}\\d-]$");
  private static final Pattern LETTER_AFTER = Pattern.compile("^(?:\\p{L}|-\\p{L}|\\d)");

  /** The word just before a name, set off by no full stop but that of a title or initial. */
  private static final Pattern TOLD_BEFORE =
      Pattern.compile("([\\p{L}][\\p{L}’'-]*\\.?)(?:,? [\"“]?|[\"”] |, )$");

  private static final Pattern TOLD_AFTER =
      Pattern.compile(
          "^(?: \\p{Lu}\\p{L}+|, (?:the|a|an|who|whose|then|now|head|chief|former|\\d\\d|\\p{Lu}\\p{L}+['’]s|"
              + "(?i:(?:\\p{L}+ )?"
              + Wordlists.alternatives("office")
              + "))\\b| (?:is|was) (?:the|a|an) | \\(|['’]s (?:government|administration|country|ministry|party|"
              + "presidency|regime|predecessor|successor|people|office)| of \\p{Lu})");
  private static final Pattern PERSONAL =
      Pattern.compile("\\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him|himself|herself)\\b");
  private static final Pattern OFFICE_NEAR =
      Pattern.compile("(?i)\\b" + Wordlists.alternatives("office") + "\\b");

  @Override
  public List<Check> find(Prose prose) {
    Candidates found = new Candidates(prose);
    found.add(GROUP_LIKE, LIKE, LIKENESS);
    if (!prose.isSpeech()) {
      found.add(TITLED, SAID, TITLES);
      found.addSpeakers(SPEAKER);
      found.addSpeakers(SPEAKER_AFTER);
    }
    return List.copyOf(found.first.values());
  }

  /** Surnames of one text, each with the first place that shows it alone. */
  private static final class Candidates {
    private final Prose prose;
    private final Map<String, Check> first = new TreeMap<>();
    private final Set<String> told = new HashSet<>();

    Candidates(Prose prose) {
      this.prose = prose;
      for (Naming naming : prose.inquiry().namings()) {
        if (naming instanceof Naming.Title || naming instanceof Naming.Person) {
          Prose.words(naming.place().span().in(prose.text())).forEach(told::add);
        }
      }
    }

    void add(Pattern pattern, double confidence, List<String> needed) {
      for (Prose.Hit hit : prose.find(pattern, s -> holdsAny(s, needed))) {
        Matcher names = pattern.matcher(hit.sentence().text());
        names.region(
            hit.span().start() - hit.sentence().span().start(), hit.sentence().text().length());
        if (names.lookingAt()) {
          for (int group = 1; group <= names.groupCount(); group++) {
            add(hit, names, group, confidence);
          }
        }
      }
    }

    private void add(Prose.Hit hit, Matcher names, int group, double confidence) {
      String name = names.group(group);
      if (name != null && isAlone(name) && (hit.words().startsWith(name) || !isTitledOffice(hit))) {
        int from = hit.sentence().span().start();
        put(hit, name, new Span(from + names.start(group), from + names.end(group)), confidence);
      }
    }

    /** "The Foreign Minister, Mr X". */
    private static boolean isTitledOffice(Prose.Hit hit) {
      boolean titled = TITLED.matcher(hit.words()).lookingAt();
      return titled && OFFICE_NEAR.matcher(hit.before()).find();
    }

    void addSpeakers(Pattern pattern) {
      for (Prose.Hit hit : prose.find(pattern, s -> holdsAny(s, VERBS))) {
        Matcher name = pattern.matcher(hit.words());
        int from = hit.span().start();
        String surname = name.find() ? name.group(1) : surname(hit.words());
        int at = hit.words().indexOf(surname);
        if (!surname.isEmpty() && isAlone(surname) && isPerson(hit) && !isPlacedByOffice(hit)) {
          put(hit, surname, new Span(from + at, from + at + surname.length()), SAID);
        }
      }
    }

    /** The name in words cut out of their sentence, where looking behind is no more possible. */
    private static String surname(String words) {
      Matcher name = Pattern.compile(SURNAME).matcher(words);
      return name.find() ? name.group() : "";
    }

    private void put(Prose.Hit hit, String name, Span span, double confidence) {
      Check check =
          Check.of(
              CheckRule.SURNAME_ONLY,
              hit.sentence(),
              span,
              "\"" + name + "\" stands in the text without first name, office or country.",
              confidence);
      first.merge(
          name, check, (a, b) -> a.evidence().span().compareTo(b.evidence().span()) <= 0 ? a : b);
    }

    private boolean isPerson(Prose.Hit hit) {
      return java.util.stream.IntStream.of(0, 1, 2)
          .boxed()
          .flatMap(n -> prose.beside(hit.sentence(), n))
          .anyMatch(s -> PERSONAL.matcher(prose.narrated(s)).find());
    }

    /** An office told just before may well be his. */
    private boolean isPlacedByOffice(Prose.Hit hit) {
      return OFFICE_NEAR.matcher(prose.narrated(hit.sentence())).find()
          || prose.beside(hit.sentence(), -1).anyMatch(s -> OFFICE_NEAR.matcher(s.text()).find());
    }

    private boolean isAlone(String name) {
      return !told.contains(name)
          && !Wordlists.of("small").contains(Prose.bare(name))
          && !KnownNames.isState(name)
          && !KnownNames.isThing(name)
          && KnownNames.holders(name).isEmpty()
          && !isHolderOfStateTold(name)
          && !isIntroduced(name);
    }

    /** A last name of holders of one state tells its bearer; of several, the text must name his. */
    private boolean isHolderOfStateTold(String name) {
      Set<StateCode> states = KnownNames.statesOfLastName(name);
      return states.size() == 1
          || (!states.isEmpty()
              && states.stream().anyMatch(KnownNames.states(prose.text())::contains));
    }

    /** A first name, title, office or country beside the name, anywhere in the text. */
    private boolean isIntroduced(String name) {
      String text = prose.text();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        int end = at + name.length();
        String before = text.substring(Math.max(0, at - NEAR), at);
        String after = text.substring(end, Math.min(text.length(), end + NEAR));
        boolean within = LETTER_BEFORE.matcher(before).find() || LETTER_AFTER.matcher(after).find();
        if (within
            ? isDoubleName(before, after)
            : isNamedBefore(before) || TOLD_AFTER.matcher(after).find()) {
          return true;
        }
      }
      return false;
    }

    private static boolean isDoubleName(String before, String after) {
      return before.endsWith("-") || after.startsWith("-");
    }

    private static boolean isNamedBefore(String before) {
      Matcher last = TOLD_BEFORE.matcher(before);
      return last.find() && !isNoName(last.group(1), before.substring(0, last.start()));
    }

    /** "Mr", a word that begins its sentence, and the group a person is counted among. */
    private static boolean isNoName(String word, String earlier) {
      String bare = Prose.bare(word).replace(".", "");
      boolean capital = Character.isUpperCase(word.charAt(0));
      boolean office = Wordlists.of("office").contains(bare) || PARTICLES.contains(bare);
      boolean nation = !Wordlists.of("small").contains(bare) && KnownNames.isState(word);
      boolean plural = Wordlists.of("group").contains(bare);
      boolean opens =
          earlier.isBlank()
              || ".!?\"”\n".indexOf(earlier.strip().charAt(earlier.strip().length() - 1)) >= 0;
      return plural
          || !(office
              || nation
              || (capital
                  && !Wordlists.of("small").contains(bare)
                  && !(opens && bare.endsWith("ly"))));
    }
  }
}

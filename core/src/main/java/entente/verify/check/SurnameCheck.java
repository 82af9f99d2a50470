// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.actor.StateCode;
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

  private static final String SURNAME = "\\p{Lu}[\\p{Ll}\\p{M}’'-]{2,}(?:-\\p{Lu}\\p{Ll}+)?";
  private static final Pattern GROUP_LIKE =
      Pattern.compile(
          "\\b" + Wordlists.alternatives("group") + ",? (?:like|such as|including) (" + SURNAME + ")(?: and (" + SURNAME + "))?(?![\\p{L}’'-]| \\p{Lu}| of\\b)");
  private static final Pattern TITLED =
      Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Messrs)\\.? (" + SURNAME + ")(?! \\p{Lu})(?:['’]s)?");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:^|(?<=[\"”,;] )|(?<=\\b(?:but|and|while|as|which|that|when|where) ))("
              + SURNAME
              + ") (?:also |later |then |further |once again )?"
              + "(?:said|told|added|stressed|insisted|remarked|explained|noted|emphasi[sz]ed|"
              + "reiterated|underlined|pointed out|replied|argued|warned|recalled|thanked)\\b");
  private static final Pattern SPEAKER_AFTER =
      Pattern.compile("[\"”],? (?:said|added|told|explained|noted|stressed|replied|insisted) (" + SURNAME + ")(?=[.,;]| in | on | at | after | during | to )");
  private static final Pattern PERSONAL = Pattern.compile("\\b(?:[Hh]e|[Ss]he|his|her|him|himself|herself)\\b");
  private static final Pattern OFFICE_NEAR =
      Pattern.compile("(?i)\\b" + Wordlists.alternatives("office") + "\\b");

  @Override
  public List<Check> find(Prose prose) {
    Candidates found = new Candidates(prose);
    found.add(GROUP_LIKE, LIKE);
    found.add(TITLED, SAID);
    if (!prose.isSpeech()) {
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

    void add(Pattern pattern, double confidence) {
      for (Prose.Hit hit : prose.find(pattern, s -> true)) {
        Matcher names = pattern.matcher(hit.sentence().text());
        names.region(hit.span().start() - hit.sentence().span().start(), hit.sentence().text().length());
        if (names.lookingAt()) {
          for (int group = 1; group <= names.groupCount(); group++) {
            add(hit, names, group, confidence);
          }
        }
      }
    }

    private void add(Prose.Hit hit, Matcher names, int group, double confidence) {
      String name = names.group(group);
      if (name != null && isAlone(name)) {
        int from = hit.sentence().span().start();
        put(hit, name, new Span(from + names.start(group), from + names.end(group)), confidence);
      }
    }

    void addSpeakers(Pattern pattern) {
      for (Prose.Hit hit : prose.find(pattern, s -> true)) {
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
      first.merge(name, check, (a, b) -> a.evidence().span().compareTo(b.evidence().span()) <= 0 ? a : b);
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

    private boolean isHolderOfStateTold(String name) {
      Set<StateCode> states = KnownNames.statesOfLastName(name);
      return !states.isEmpty()
          && (states.stream().anyMatch(KnownNames.states(prose.text())::contains));
    }

    /** A first name, title, office or country beside the name, anywhere in the text. */
    private boolean isIntroduced(String name) {
      String quoted = Pattern.quote(name);
      String office = Wordlists.alternatives("office");
      Pattern beside =
          Pattern.compile(
              "(?:\\p{Lu}[\\p{L}’'.-]*|\\b(?:al|el|de|da|von|van|bin|ibn|ben|del|la|di)) [\"“]?" + quoted + "\\b|"
                  + "(?i:\\b" + office + ")\\b,? (?-i:" + quoted + ")\\b|"
                  + "\\b" + quoted + " \\p{Lu}\\p{L}+|"
                  + "\\b" + quoted + ", (?:the|a|an|who|whose|an?|head|chief|\\d\\d|\\p{Lu}\\p{L}+['’]s|(?i:" + office + "))\\b|"
                  + "\\b" + quoted + " (?:is|was) (?:the|a|an) |(?:['’]s|an|ian|ish|ese|i|ic) (?:\\p{L}+ )?" + quoted + "\\b|"
                  + "(?:-|['’])" + quoted + "\\b|\\b" + quoted + "(?:-\\p{L}|\\()|"
                  + "\\b" + quoted + "['’]s (?:government|administration|country|ministry|party|presidency|regime|predecessor|successor|state|people)");
      Matcher found = beside.matcher(prose.text());
      while (found.find()) {
        if (!isOnlyATitle(found.group())) {
          return true;
        }
      }
      return false;
    }

    /** "Mr X", "But X" and "officials like X" introduce nobody. */
    private static boolean isOnlyATitle(String words) {
      String before = Prose.words(words).findFirst().orElse("");
      return words.matches("(?s)\\S+ \\S+") && Wordlists.of("small").contains(Prose.bare(before).replace(".", ""))
          && !Wordlists.of("office").contains(Prose.bare(before));
    }
  }
}

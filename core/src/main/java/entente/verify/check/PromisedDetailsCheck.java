// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Sentence;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds "revealing details" with none given in what follows. */
final class PromisedDetailsCheck implements ProseCheck {
  private static final double CONFIDENCE = 0.75;
  private static final double ADMITTED = 0.9;

  private static final String WHICH =
      "(?:(?:important|key|new|further|more|fresh|crucial|first|some|additional|significant|"
          + "specific|valuable|vital|critical|previously unknown|essential|concrete|intriguing|"
          + "interesting|major|exclusive|deeper|much-needed|much|rare|unprecedented|greater|a|"
          + "number|of|several|the) ){0,4}";
  private static final String ON =
      " (?:about|on|of|regarding|concerning|into|as to|surrounding|behind)\\b";
  private static final Pattern PROMISE =
      Pattern.compile(
          "(?i)\\b(?:(?:revealing|disclosing|providing|offering|giving|unveiling|sharing|divulging|"
              + "releasing|revealed|disclosed|unveiled|divulged) "
              + WHICH
              + "(?:details|specifics|particulars|insights?|facts)"
              + ON
              + "|(?:revealing|disclosing|revealed|disclosed) "
              + WHICH
              + "information"
              + ON
              + "|(?:provided|offered|gave|shared|released) "
              + WHICH.replace("{0,4}", "{1,4}")
              + "(?:details|specifics|particulars|insights)"
              + ON
              + "|(?:shedding|shed|sheds) "
              + WHICH
              + "light on)");
  private static final Pattern NOT_DONE =
      Pattern.compile(
          "(?i)\\b(?:not|n['’]t|without|no|never|refus\\w+|declin\\w+|fail\\w+|avoid\\w*|stopp?\\w* "
              + "short of|short of|promis\\w+|will|would|should|could|may|might|must|to|hop\\w+|before|"
              + "instead of|rather than|against|accused of|from|barred|forbid\\w*|if|when|for|"
              + "neither|nor|hardly|yet|lamps?|sun|moon|"
              + "lanterns?|candles?|windows?)(?: [^\\s,]+){0,2} ?$");
  private static final Pattern GIVEN =
      Pattern.compile(
          "[:\"“«]|\\d|%|\\b(?:that|including|such as|namely|which|among them|for example|for instance|who|whether|how|worth|million|billion|dozen|hundred|thousand|two|three|four|five|six|ten)\\b");
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?i)(?:under wraps|undisclosed|unclear|not (?:been |yet |yet been |be )?(?:made public|disclosed|released|"
              + "published|known|revealed)|\\bunknown\\b|\\bsecret\\b|no (?:further )?details|"
              + "(?:has|have) yet to be|withheld|confidential|classified|scarce|few details|"
              + "details (?:were|are|remain) (?:scant|sparse|thin|few)|unpublished|did not (?:elaborate|say))");

  @Override
  public List<Check> find(Prose prose) {
    if (prose.isSpeech()) {
      return List.of();
    }
    return prose.find(PROMISE, s -> !prose.isFirstPerson(s)).stream()
        .filter(hit -> !NOT_DONE.matcher(hit.before()).find())
        .flatMap(hit -> judge(prose, hit))
        .toList();
  }

  private static Stream<Check> judge(Prose prose, Prose.Hit hit) {
    List<Sentence> next =
        IntStream.of(1, 2).boxed().flatMap(n -> prose.beside(hit.sentence(), n)).toList();
    if (GIVEN.matcher(hit.after()).find()) {
      return Stream.empty();
    }
    boolean hidden = next.stream().anyMatch(s -> HIDDEN.matcher(s.text()).find());
    if (hidden) {
      return Stream.of(check(hit, "; what follows says that they are not known", ADMITTED));
    }
    boolean given = next.stream().anyMatch(s -> tells(prose, hit.sentence(), s));
    return given ? Stream.empty() : Stream.of(check(hit, "; none follows", CONFIDENCE));
  }

  /** Numbers, quoted or reported words, or names not told before. */
  private static boolean tells(Prose prose, Sentence promise, Sentence next) {
    String words = next.text();
    return Pattern.compile("[\"“«:]|\\d|%").matcher(words).find()
        || Prose.holds(words, Wordlists.of("said"))
        || Pattern.compile(
                "\\b(?:includes?|included|covers?|covered|provides? for|envisages?|calls? for|consists?|under (?:it|the \\p{L}+))\\b")
            .matcher(words)
            .find()
        || newNames(prose, promise, next);
  }

  private static boolean newNames(Prose prose, Sentence promise, Sentence next) {
    Set<String> told = new TreeSet<>();
    prose.sentences().stream()
        .filter(s -> s.span().start() <= promise.span().start())
        .forEach(s -> told.addAll(Prose.words(s.text()).collect(Collectors.toSet())));
    return Prose.words(next.text())
        .skip(1)
        .anyMatch(w -> Character.isUpperCase(w.charAt(0)) && w.length() > 1 && !told.contains(w));
  }

  private static Check check(Prose.Hit hit, String how, double confidence) {
    return Check.of(
        CheckRule.PROMISED_DETAILS,
        hit.sentence(),
        hit.span(),
        "The text speaks of details given and gives none" + how + ".",
        confidence);
  }
}

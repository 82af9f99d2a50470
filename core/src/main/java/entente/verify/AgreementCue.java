// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.claim.AgreementStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a sentence that tell a step of an agreement.
 *
 * @param status the step; a planned signing announces, a hedged step is a rumour
 * @param start where the words start in the sentence
 * @param end where they end
 */
record AgreementCue(AgreementStatus status, int start, int end) {
  private static final Pattern CLAUSE = Pattern.compile("[,;:—–(]|\\band\\b|\\bbut\\b|\\bthat\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d'’]+");

  /** Verbs in their bare form: what is to be done, not what was. */
  private static final Set<String> BARE =
      Set.of(
          "sign",
          "conclude",
          "announce",
          "reach",
          "ratify",
          "extend",
          "renew",
          "implement",
          "expire",
          "lapse",
          "terminate",
          "withdraw",
          "pull out",
          "suspend",
          "annul",
          "cancel",
          "scrap",
          "abrogate",
          "take effect",
          "enter into force",
          "go into effect",
          "go into force",
          "collapse");

  private static final int REACH = 6;
  private static final int BESIDE = 2;

  /** What the words before a step make of it. */
  private enum Sense {
    DONE,
    PLANNED,
    UNDONE
  }

  /** The steps that {@code sentence} tells, by place. */
  static List<AgreementCue> in(String sentence) {
    List<AgreementCue> cues = new ArrayList<>();
    boolean hedged = !AgreementWords.bundled().hits("hedge", sentence).isEmpty();
    for (AgreementWords.Hit hit : AgreementWords.bundled().hits("step", sentence)) {
      AgreementStatus told = AgreementStatus.valueOf(hit.value());
      Sense sense = sense(sentence, hit);
      if (sense == Sense.DONE) {
        cues.add(cue(hedged ? AgreementStatus.RUMOURED : told, hit));
      } else if (sense == Sense.PLANNED && told == AgreementStatus.SIGNED) {
        cues.add(cue(hedged ? AgreementStatus.RUMOURED : AgreementStatus.ANNOUNCED, hit));
      }
    }
    cues.sort(Comparator.comparingInt(AgreementCue::start));
    return cues;
  }

  private static AgreementCue cue(AgreementStatus status, AgreementWords.Hit hit) {
    return new AgreementCue(status, hit.start(), hit.end());
  }

  private static Sense sense(String sentence, AgreementWords.Hit hit) {
    List<String> before = before(sentence, hit.start());
    Sense sense = Sense.DONE;
    for (int i = 0; i < before.size(); i++) {
      boolean beside = i >= before.size() - BESIDE;
      String word = before.get(i);
      String guard = guard(word);
      if (guard.equals("not")) {
        return Sense.UNDONE;
      }
      if (guard.equals("plan") && (beside || !word.equals("to"))) {
        sense = Sense.PLANNED;
      }
    }
    String words = sentence.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT);
    return BARE.contains(words) ? Sense.PLANNED : sense;
  }

  private static String guard(String word) {
    return AgreementWords.bundled().of("guard").stream()
        .filter(entry -> entry.words().matcher(word).matches())
        .map(AgreementWords.Entry::value)
        .reduce("", (a, b) -> b.equals("not") || a.isEmpty() ? b : a);
  }

  /** The last words of the clause before {@code end}; "denied that" reaches over its clause. */
  private static List<String> before(String sentence, int end) {
    int start = 0;
    Matcher clause = CLAUSE.matcher(sentence.substring(0, end));
    while (clause.find()) {
      start = clause.group().equals("that") ? start : clause.end();
    }
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(sentence.substring(start, end).toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words.subList(Math.max(0, words.size() - REACH), words.size());
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the narrator's "undoubtedly": certainty claimed where a source should stand. */
final class CertaintyCheck implements ProseCheck {
  private static final double CONFIDENCE = 0.8;

  private static final Pattern CERTAIN =
      Pattern.compile(
          "(?i)\\b(?:undoubtedly|unquestionably|indisputably|undeniably|incontestably|"
              + "incontrovertibly|irrefutably|inarguably|undisputedly|indubitably|doubtlessly|"
              + "without (?:a |any )?(?:shadow of (?:a )?)?(?:doubt|question)|"
              + "(?:is|are|was|were|seems|remains) beyond (?:all |any )?(?:doubt|dispute|question)|"
              + "there (?:is|can be|could be|was) (?:no|little) (?:doubt|question|denying)"
              + "(?: that| about)?|it is (?:no secret|undeniable|indisputable|unquestionable|"
              + "common knowledge|beyond (?:doubt|dispute)) that|it is no secret|"
              + "as (?:everybody|everyone|we all|all) knows?|everybody knows|everyone knows|"
              + "as is well known|it is well known that|needless to say|it goes without saying|"
              + "no one (?:can|could) (?:doubt|deny)|nobody (?:can|could) (?:doubt|deny))\\b");

  /** Somebody's certainty, a denied one, or a manner of asking. */
  private static final Pattern NOT_THE_NARRATOR =
      Pattern.compile(
          "(?i)\\b(?:not|n['’]t|hardly|far from|whether|if|prove|proved|proven|proving|show|shows|"
              + "showed|shown|establish|established|demonstrate|demonstrated|left|leave|leaves|"
              + "leaving|question|questions|no longer|never|cannot|accept|accepted|obey|obeyed|"
              + "surrender|handed over|recognise|recognised)\\s+(?:\\S+\\s+){0,3}$");

  @Override
  public List<Check> find(Prose prose) {
    if (prose.isSpeech()) {
      return List.of();
    }
    return prose.find(CERTAIN, s -> !prose.isFirstPerson(s) && !isQuestion(s.text())).stream()
        .filter(hit -> !Prose.isReported(hit.before() + " " + hit.after()))
        .filter(hit -> !NOT_THE_NARRATOR.matcher(hit.before()).find())
        .map(CertaintyCheck::check)
        .toList();
  }

  private static boolean isQuestion(String sentence) {
    return sentence.strip().endsWith("?");
  }

  private static Check check(Prose.Hit hit) {
    String words = hit.words().toLowerCase(Locale.ROOT);
    return Check.of(
        CheckRule.CERTAINTY,
        hit.sentence(),
        hit.span(),
        "The text itself says \"" + words + "\" and names no source for what it holds certain.",
        CONFIDENCE);
  }
}

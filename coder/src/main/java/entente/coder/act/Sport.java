// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.parse.ParsedSentence;
import entente.coder.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells sentences about sport, where states meet, clash and strike without acting. */
final class Sport {
  private static final Set<String> WORDS =
      Set.of(
          "semi-final",
          "semifinal",
          "quarter-final",
          "quarterfinal",
          "goalless",
          "goalkeeper",
          "striker",
          "midfielder",
          "rugby",
          "football",
          "footballer",
          "soccer",
          "cricket",
          "hockey",
          "basketball",
          "volleyball",
          "handball",
          "tennis",
          "chess",
          "referee",
          "penalty shootout",
          "wicket",
          "header",
          "bowler",
          "batsman",
          "innings",
          "medallist",
          "medalist",
          "playoff",
          "play-off",
          "kick-off",
          "qualifier",
          "umpire",
          "hat-trick",
          "scoreline",
          "stoppage time",
          "half-time",
          "goal lead",
          "off the pitch",
          "skater",
          "tournament",
          "championship",
          "test match");

  /** Those of several words, in a fixed order. */
  private static final List<String> PHRASES =
      WORDS.stream().filter(words -> words.contains(" ")).sorted().toList();

  private static final Pattern SCORE = Pattern.compile("\\d{1,2}[-–]\\d{1,2}");
  private static final Set<String> SCORED =
      Set.of("beat", "saw", "win", "won", "lose", "lost", "draw", "drew", "defeat", "see", "nil");

  private Sport() {}

  /** The word that tells it; empty for other sentences. */
  static Optional<String> word(ParsedSentence sentence) {
    String lemmas =
        sentence.tokens().stream().map(Token::lemma).collect(Collectors.joining(" ", " ", " "));
    Optional<String> phrase =
        PHRASES.stream().filter(words -> lemmas.contains(" " + words + " ")).findFirst();
    if (phrase.isPresent()) {
      return phrase;
    }
    boolean scored = sentence.tokens().stream().anyMatch(t -> SCORED.contains(t.lemma()));
    return sentence.tokens().stream().filter(t -> isSport(t, scored)).map(Token::form).findFirst();
  }

  private static boolean isSport(Token token, boolean scored) {
    return WORDS.contains(token.lemma())
        || token.lemma().equals("nil")
        || (scored && SCORE.matcher(token.form()).matches());
  }
}

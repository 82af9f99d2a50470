// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/** Finds views given to many of whom nobody is named. */
final class UnnamedManyCheck implements ProseCheck {
  /** Half of such sentences are ordinary summary. */
  private static final double CONFIDENCE = 0.5;

  private static final String SAY =
      "(?:noted?|said|says?|argued?|believed?|suggest(?:ed)?|warn(?:ed)?|contend(?:ed)?|"
          + "maintain(?:ed)?|point(?:ed)? (?:out|to)|agreed?|claim(?:ed)?|pointed|observed?|"
          + "remarked|insist(?:ed)?|think|thought|see|seen|view(?:ed)?|fear(?:ed)?|speculated?|"
          + "assert(?:ed)?|questioned?|criticised|criticized|expect(?:ed)?|consider(?:ed)?|"
          + "described?|predict(?:ed)?|call(?:ed)?|cautioned?|stress(?:ed)?|emphasi[sz]ed?|doubt(?:ed)?)";

  /** Asked before the longer patterns, which are slow. */
  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?i:"
              + Wordlists.alternatives("many")
              + "|many|some|most|several|it (?:is|has been|was))\\b");

  private static final Pattern MANY =
      Pattern.compile(
          "(?:^|(?<=[,;:—–] )|(?<=\\b(?:while|but|and|that|as|which|though|although|because) ))"
              + "[\"*_ ]*(?:(?:[Mm]any|[Ss]ome|[Ss]everal|[Mm]ost|[Nn]umerous|[Vv]arious|[Oo]ther|"
              + "[Ww]estern|[Ii]ndependent|[Pp]olitical|[Rr]egional|[Mm]ilitary|[Ii]nternational|"
              + "[Ss]ecurity|[Ll]eading|[Ff]oreign|[Pp]olicy|[Dd]efen[cs]e|[Ee]nergy|[Ee]conomic|"
              + "[Ww]ell-informed|[Ii]nformed|[Dd]iplomatic|[Ll]egal|[Ll]ocal) ){0,3}"
              + "(?i:"
              + Wordlists.alternatives("many")
              + ")(?: (?:in|of|on) (?:the )?[a-z][a-z -]{2,30}?)?,?"
              + "(?: (?:have|has|had|would|will|often|long|repeatedly|also|\\p{L}+ly|since|widely|now|even|still|been|are|quick|to)){0,4} "
              + SAY
              + "\\b");
  private static final Pattern MANY_SAY =
      Pattern.compile(
          "^[\"*_ ]*(?:Many|Some|Most|Several)(?: people| in the (?:region|field|west|country))?"
              + " (?:have|had) (?:(?:often|long|repeatedly|frequently|always|consistently) )"
              + SAY
              + "\\b");
  private static final Pattern BELIEVED =
      Pattern.compile(
          "(?i)\\bit (?:is|has been|was) (?:widely|generally|commonly|often|frequently) "
              + "(?:believed|said|noted|assumed|argued|thought|held|accepted|reported)\\b");
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}.'’-]+ (?:\\p{Lu}\\.? ?)?\\p{Lu}[\\p{L}'’-]+");
  private static final Pattern REGION =
      Pattern.compile(
          "^(?:Latin|North|South|East|West|Central|Middle|Western|Eastern|Gulf|Red|Black|New|Saudi|"
              + "United|European|African|Security|General|White|Cold|Foreign|World|Islamic|Persian)");
  private static final Pattern HOUSE =
      Pattern.compile(
          "^ ?(?:at|from|with|of|for|to|like|such as|including|led by)\\b (?:the )?\\p{Lu}");

  @Override
  public List<Check> find(Prose prose) {
    if (prose.isSpeech()) {
      return List.of();
    }
    return java.util.stream.Stream.of(MANY, MANY_SAY, BELIEVED)
        .flatMap(p -> prose.find(p, s -> mayBe(s) && !prose.isFirstPerson(s)).stream())
        .filter(hit -> !isNamed(prose, hit))
        .map(UnnamedManyCheck::check)
        .toList();
  }

  private static boolean mayBe(Sentence sentence) {
    return NOUN.matcher(sentence.text()).find();
  }

  private static boolean isNamed(Prose prose, Prose.Hit hit) {
    Sentence sentence = hit.sentence();
    return sentence.text().contains("according to")
        || sentence.text().contains("such as")
        || sentence.text().contains("including")
        || HOUSE.matcher(hit.after()).find()
        || namesSpeaker(sentence.text())
        || prose.beside(sentence, 1).anyMatch(next -> namesSpeaker(next.text()));
  }

  /** A full name and a verb of speech. */
  private static boolean namesSpeaker(String words) {
    return speaks(words)
        && NAME.matcher("x " + words)
            .results()
            .map(found -> found.group())
            .anyMatch(UnnamedManyCheck::mayBePerson);
  }

  private static boolean mayBePerson(String name) {
    String first = name.substring(0, name.indexOf(' '));
    return !KnownNames.isState(name)
        && !KnownNames.isState(first)
        && !KnownNames.isThing(name)
        && !REGION.matcher(name).find();
  }

  private static boolean speaks(String words) {
    return Prose.holds(words, Wordlists.of("said"));
  }

  private static Check check(Prose.Hit hit) {
    return Check.of(
        CheckRule.UNNAMED_MANY,
        hit.sentence(),
        hit.span(),
        "A view is given to many, none of whom is named.",
        CONFIDENCE);
  }
}

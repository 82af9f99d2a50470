// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.event.Report;
import entente.evidence.Sentence;
import entente.evidence.SentenceId;
import entente.reading.Naming;
import entente.time.Basis;
import entente.time.When;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** At what time a person is told to be in an office, by the sentence alone. */
final class Moments {
  /** A sentence on a career tells times before and after an office. */
  private static final Pattern CAREER =
      Pattern.compile(
          "\\b(?:born|elect(?:ed|ion|ions)|since|until|till|terms?|re-?elected|inaugurat\\w+"
              + "|swor(?:e|n)|took (?:office|power|over)|taking office|came to power|assum\\w+"
              + "|became|becomes?|ousted|resign\\w*|overthr\\w+|toppled|deposed|succe(?:eded|ssor)"
              + "|predecessors?|died|death|assassinat\\w+|presidency|tenure|founded|career|served"
              + "|recall(?:ed|s|ing)?|remember\\w*|appointed|nominated|graduated|era|legacy|heir|impeach\\w+|anniversary"
              + "|future|one day|would later|would go on|indict\\w+|jailed|sentenced)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DIRECT =
      Pattern.compile(
          "(?!.*\\b(?:who|whose|which|that|after|before|since|when|as|because|elected|born|until"
              + "|became|took|sworn|re-elected|succeeded|appointed|future|recalled|remembered"
              + "|recalls|anniversary|by|and)\\b) (?:was |were |has |had )?[a-z]+(?:ed|d|t|w|e) "
              + "[^,;:]{0,80}",
          Pattern.CASE_INSENSITIVE);

  private static final Set<Basis> TOLD = EnumSet.of(Basis.EXPLICIT, Basis.RELATIVE);

  /** The beginning of a sentence that goes on with the occasion of the one before. */
  private static final Pattern OCCASION =
      Pattern.compile(
          "(?:(?:at|during|in|after) )?(?:the|this|that) (?:(?:signing|opening|joint|same) )?"
              + "(?:ceremony|event|meeting|talks|summit|visit|trip|signing|conference|session"
              + "|occasion|encounter|reception|gathering|document|agreement|accord|deal)\\b",
          Pattern.CASE_INSENSITIVE);

  private final List<Sentence> sentences;
  private final Map<SentenceId, List<Naming>> namings;
  private final Map<SentenceId, List<Report>> reports;

  Moments(Inquiry inquiry) {
    this.sentences = inquiry.sentences();
    this.namings = inquiry.bySentence();
    this.reports =
        inquiry.reading().reports().stream()
            .collect(Collectors.groupingBy(r -> r.evidence().sentence().id()));
  }

  /**
   * When the sentence of {@code title} is told to take place: the date of the act in which the
   * person takes part, else the only time the sentence names; empty where neither tells.
   */
  Optional<When> of(Naming.Title title) {
    return ofAct(title).or(() -> ofSentence(title)).or(() -> ofOccasion(title));
  }

  private Optional<When> ofAct(Naming.Title title) {
    List<String> name = Bearers.words(title.person());
    return reports.getOrDefault(sentence(title), List.of()).stream()
        .filter(report -> takesPart(report, name))
        .map(Report::when)
        .filter(When::isClosed)
        .filter(when -> when.basis() != Basis.NAME && when.basis() != Basis.FACT)
        .findFirst()
        .filter(when -> !tellsCareer(title));
  }

  private static boolean takesPart(Report report, List<String> name) {
    return Stream.concat(
            report.act().parties().actors().stream(), report.act().parties().recipients().stream())
        .flatMap(actor -> actor.person().stream())
        .map(Bearers::words)
        .anyMatch(words -> words.contains(name.get(name.size() - 1)));
  }

  private Optional<When> ofSentence(Naming.Title title) {
    List<Naming.Time> dated =
        times(title).stream()
            .filter(t -> TOLD.contains(t.when().basis()))
            .filter(t -> !t.place().span().overlaps(title.place().span()))
            .toList();
    boolean one = dated.stream().map(t -> t.when().from()).distinct().count() == 1;
    return one && dated.get(0).when().isClosed() && (!tellsCareer(title) || isDirect(title, dated))
        ? Optional.of(dated.get(0).when())
        : Optional.empty();
  }

  /** "President Menem resigned on 20 December 2001": nothing between that could have the time. */
  private static boolean isDirect(Naming.Title title, List<Naming.Time> times) {
    Sentence sentence = title.place().sentence();
    int from = title.place().span().end() - sentence.span().start();
    int to = times.get(0).place().span().start() - sentence.span().start();
    return from < to && DIRECT.matcher(sentence.text().substring(from, to)).matches();
  }

  /** "An embassy was opened on 7 June. The ceremony was attended by ..." */
  private Optional<When> ofOccasion(Naming.Title title) {
    int before = title.place().sentence().ordinal() - 1;
    boolean points =
        before >= 0
            && before < sentences.size()
            && times(title).isEmpty()
            && !tellsCareer(title)
            && OCCASION.matcher(title.place().sentence().text()).lookingAt();
    List<When> dated =
        points
            ? Inquiry.times(namings.getOrDefault(sentences.get(before).id(), List.of())).stream()
                .map(Naming.Time::when)
                .toList()
            : List.of();
    return dated.size() == 1 && dated.get(0).isClosed() && dated.get(0).basis() == Basis.EXPLICIT
        ? Optional.of(dated.get(0))
        : Optional.empty();
  }

  private List<Naming.Time> times(Naming.Title title) {
    return Inquiry.times(namings.getOrDefault(sentence(title), List.of()));
  }

  private static SentenceId sentence(Naming.Title title) {
    return title.place().sentence().id();
  }

  private static boolean tellsCareer(Naming.Title title) {
    return CAREER.matcher(title.place().sentence().text()).find();
  }
}

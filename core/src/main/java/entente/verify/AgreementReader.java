// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Parties;
import entente.actor.StateCode;
import entente.claim.AgreementStatus;
import entente.event.EventType;
import entente.event.Mode;
import entente.verify.AgreementPassage.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the agreements of one document, sentence after sentence: which agreement a sentence is
 * about, and what it tells of it.
 */
final class AgreementReader {
  /** A good or a text in doubt is that of the agreement named so many sentences before, at most. */
  private static final int DOUBT_REACH = 6;

  private static final int TEXT_REACH = 2;
  private static final int NOUN_REACH = 12;

  private static final int LEAST_PARTIES = 2;
  private static final Pattern PRONOUN = Pattern.compile("^\\s*(?:It|This|They)\\b");
  private static final Pattern INDEFINITE =
      Pattern.compile("\\b(?:an?|another|any|new|second)\\s+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern GRANTED =
      Pattern.compile(
          "\\b(?:secured|obtained|won|clinched)\\b[^.;,]{0,40}?"
              + "(\\b[\\p{L}-]* ?\\b(?:assistance|aid|financing|support)\\b"
              + "(?: (?:in|for|with) (?:the )?[\\p{Ll}-]+(?: of [\\p{Ll}-]+(?: [\\p{Ll}-]+)?)?)?)");

  private final List<AgreementTrack> tracks = new ArrayList<>();
  private Optional<AgreementTrack> current = Optional.empty();
  private int currentAt;

  /** The tracks of a document whose sentences are {@code passages}; some may tell nothing. */
  static List<AgreementTrack> read(List<AgreementPassage> passages) {
    AgreementReader reader = new AgreementReader();
    passages.forEach(reader::read);
    return reader.tracks;
  }

  private void read(AgreementPassage passage) {
    Map<AgreementTitle, AgreementTrack> named = named(passage);
    Set<AgreementTrack> touched = new LinkedHashSet<>(named.values());
    if (touched.isEmpty()) {
      unnamed(passage).ifPresent(touched::add);
    }
    bindEvents(passage, named, touched);
    Optional<Integer> denial = denial(passage);
    if (denial.isPresent()) {
      AgreementSides.deny(passage, denial.get(), touched);
    } else {
      AgreementSteps.add(passage, named, touched);
      addTellers(passage, named);
    }
    addDoubts(passage, touched);
    AgreementSides.addAccounts(passage, touched, denial.isPresent());
    touched.forEach(track -> track.at(passage.sentence().ordinal()));
    touched.stream()
        .reduce((first, next) -> next)
        .ifPresent(
            track -> {
              current = Optional.of(track);
              currentAt = passage.sentence().ordinal();
            });
  }

  private static Optional<Integer> denial(AgreementPassage passage) {
    return AgreementDenial.of(passage.text())
        .or(() -> passage.isDenied() ? Optional.of(0) : Optional.empty());
  }

  private Map<AgreementTitle, AgreementTrack> named(AgreementPassage passage) {
    Map<AgreementTitle, AgreementTrack> named = new LinkedHashMap<>();
    for (AgreementTitle title : AgreementTitle.in(passage.text())) {
      track(title, passage)
          .ifPresent(
              track -> {
                track.addTitle(title);
                named.put(title, track);
              });
    }
    if (named.isEmpty()) {
      granted(passage).ifPresent(title -> named.put(title, founded(title, passage)));
    }
    return named;
  }

  /** "Secured assistance in ..." from another state is an agreement though no noun calls it so. */
  private static Optional<AgreementTitle> granted(AgreementPassage passage) {
    boolean aid =
        passage.told().stream()
            .anyMatch(t -> t.report().act().type().filter(EventType.AID::equals).isPresent());
    Matcher words = GRANTED.matcher(passage.text());
    return aid && words.find() && passage.parties(AgreementTitle.unnamed()).size() > 1
        ? Optional.of(AgreementTitle.named(words.group(1).strip(), words.start(1), words.end(1)))
        : Optional.empty();
  }

  private AgreementTrack founded(AgreementTitle title, AgreementPassage passage) {
    return founded(title, passage.parties(title));
  }

  private AgreementTrack founded(AgreementTitle title, Set<StateCode> parties) {
    AgreementTrack track = new AgreementTrack(parties, title);
    tracks.add(track);
    return track;
  }

  /** The track that {@code title} names here, a new one if it names two parties of its own. */
  private Optional<AgreementTrack> track(AgreementTitle title, AgreementPassage passage) {
    Optional<AgreementTrack> bound = bound(title, passage);
    if (bound.isPresent()) {
      return bound;
    }
    NavigableSet<StateCode> parties = passage.parties(title);
    NavigableSet<StateCode> likely = passage.likelyParties(title);
    boolean another = title.isPointing() && isIndefinite(title, passage);
    List<AgreementTrack> fitting =
        another
            ? List.of()
            : tracks.stream()
                .filter(t -> t.fits(title) && isPointedAt(t, title, passage))
                .filter(
                    t ->
                        likely.isEmpty()
                            ? title.isPointing() || t.parties().containsAll(passage.states())
                            : t.parties().equals(likely)
                                || (parties.isEmpty() && pointsOn(title, t)))
                .filter(t -> isAtItsTime(t, passage))
                .toList();
    return latest(fitting)
        .or(
            () ->
                parties.size() < LEAST_PARTIES
                    ? Optional.empty()
                    : Optional.of(founded(title, parties)));
  }

  private static boolean isAtItsTime(AgreementTrack track, AgreementPassage passage) {
    return signing(passage).map(s -> track.isSignedAbout(s.event().when())).orElse(true);
  }

  /** A noun alone points no farther than some sentences back, in whatever document. */
  private static boolean isPointedAt(
      AgreementTrack track, AgreementTitle title, AgreementPassage passage) {
    return !title.isPointing() || passage.sentence().ordinal() - track.lastAt() <= NOUN_REACH;
  }

  /** "The agreement" after another is that one, whoever else the sentence names. */
  private boolean pointsOn(AgreementTitle title, AgreementTrack track) {
    return title.isPointing() && current.filter(c -> c == track).isPresent();
  }

  private Optional<AgreementTrack> latest(List<AgreementTrack> fitting) {
    return current
        .filter(fitting::contains)
        .or(() -> fitting.stream().reduce((first, next) -> next));
  }

  private static boolean isIndefinite(AgreementTitle title, AgreementPassage passage) {
    return INDEFINITE
        .matcher(passage.text().substring(0, Math.min(title.start(), passage.text().length())))
        .find();
  }

  /** The track whose event the words of {@code title} report again. */
  private Optional<AgreementTrack> bound(AgreementTitle title, AgreementPassage passage) {
    return passage.told().stream()
        .filter(Told::isAgreeing)
        .flatMap(t -> tracks.stream().filter(track -> track.events().contains(t.event().id())))
        .filter(track -> track.fits(title) || (isAlone(passage) && track.mayBe(title)))
        .findFirst();
  }

  private static boolean isAlone(AgreementPassage passage) {
    return AgreementTitle.in(passage.text()).size() == 1;
  }

  private static Optional<Told> signing(AgreementPassage passage) {
    return passage.told().stream()
        .filter(t -> t.isSigning() && !t.isRecalled() && t.report().act().mode() == Mode.HAPPENED)
        .filter(
            t ->
                AgreementCue.in(passage.text()).stream()
                    .anyMatch(c -> c.status() == AgreementStatus.SIGNED))
        .findFirst();
  }

  /** What a sentence without a name is about: a signing, or what "it" points to. */
  private Optional<AgreementTrack> unnamed(AgreementPassage passage) {
    Optional<Told> signing =
        passage.told().stream().filter(t -> t.isSigning() && !t.isRecalled()).findFirst();
    if (signing.isPresent()) {
      NavigableSet<StateCode> states = signing.get().event().act().parties().states();
      return tracks.stream()
          .filter(t -> t.events().contains(signing.get().event().id()))
          .findFirst()
          .or(
              () ->
                  states.size() < LEAST_PARTIES || isMerePlural(passage)
                      ? Optional.empty()
                      : Optional.of(founded(AgreementTitle.unnamed(), states)));
    }
    boolean points =
        PRONOUN.matcher(passage.text()).find()
            && isNear(passage, 1)
            && !AgreementCue.in(passage.text()).isEmpty();
    boolean denies = AgreementDenial.of(passage.text()).isPresent();
    return current.filter(t -> points || (denies && t.parties().equals(passage.states())));
  }

  private static boolean isMerePlural(AgreementPassage passage) {
    return Pattern.compile(
            "\\b(?:agreements|accords|pacts|treaties|memoranda|contracts|deals|documents)\\b",
            Pattern.CASE_INSENSITIVE)
        .matcher(passage.text())
        .find();
  }

  private boolean isNear(AgreementPassage passage, int reach) {
    return current.isPresent() && passage.sentence().ordinal() - currentAt <= reach;
  }

  private static void bindEvents(
      AgreementPassage passage,
      Map<AgreementTitle, AgreementTrack> named,
      Set<AgreementTrack> touched) {
    for (Told told : passage.told()) {
      boolean granted = told.report().act().type().filter(EventType.AID::equals).isPresent();
      if (told.isAgreeing() || (granted && !named.isEmpty())) {
        int at = told.report().evidence().span().start() - passage.sentence().span().start();
        AgreementSteps.nearest(named, at, Integer.MAX_VALUE)
            .or(() -> touched.stream().findFirst())
            .ifPresent(t -> bind(t, told));
      }
    }
  }

  private static void bind(AgreementTrack track, Told told) {
    track.addEvent(told.event().id());
    track.addField(told.event().act().qualities().dimension());
    Parties parties = told.event().act().parties();
    Stream.concat(parties.actors().stream(), parties.recipients().stream())
        .forEach(a -> a.state().ifPresent(s -> a.person().ifPresent(p -> track.addPerson(p, s))));
    if (!told.isRecalled()) {
      track.addFounder(rank(told), told.event().id().value());
    }
  }

  private static int rank(Told told) {
    int mode =
        switch (told.report().act().mode()) {
          case HAPPENED -> 0;
          case PLANNED -> 1;
          case ALLEGED -> 2;
          case DENIED -> 3;
        };
    return told.isSigning() ? mode : AgreementTrack.PROMISE + mode;
  }

  private void addDoubts(AgreementPassage passage, Set<AgreementTrack> touched) {
    AgreementWords words = AgreementWords.bundled();
    Optional<AgreementTrack> near =
        touched.stream().findFirst().or(() -> current.filter(t -> isNear(passage, TEXT_REACH)));
    words
        .first("hidden", passage.text())
        .ifPresent(state -> near.ifPresent(track -> track.addBeside(state)));
    boolean doubt = passage.isUnconfirmed() || words.first("doubt", passage.text()).isPresent();
    Optional<Integer> excluded = AgreementDenial.ofContent(passage.text());
    for (AgreementWords.Hit good : words.hits("good", passage.text())) {
      Optional<AgreementTrack> about =
          touched.stream()
              .findFirst()
              .or(() -> current.filter(t -> isNear(passage, DOUBT_REACH)))
              .filter(t -> !t.names(passage.text().substring(good.start(), good.end())));
      if (doubt || excluded.isPresent()) {
        about.ifPresent(t -> AgreementSides.addDoubter(t, passage));
      }
      if (excluded.isPresent()) {
        AgreementSides.denier(passage, excluded.get())
            .ifPresent(s -> about.ifPresent(t -> t.addBeside(good.value() + " denied by " + s)));
      } else if (doubt) {
        about.ifPresent(t -> t.addBeside(good.value() + " unconfirmed"));
      }
    }
  }

  /** Who tells of an agreement as news: "state media reported on a new agreement". */
  private static void addTellers(
      AgreementPassage passage, Map<AgreementTitle, AgreementTrack> named) {
    named.forEach(
        (title, track) -> {
          boolean recalls =
              passage.told().stream().anyMatch(t -> track.events().contains(t.event().id()));
          if (recalls && isIndefinite(title, passage)) {
            passage.named().ifPresent(voice -> track.addTeller(voice.who()));
          }
        });
  }
}

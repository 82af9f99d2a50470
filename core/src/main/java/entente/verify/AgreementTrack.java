// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Spelling;
import entente.actor.StateCode;
import entente.claim.Agreement;
import entente.claim.Agreement.Account;
import entente.claim.Agreement.Kind;
import entente.claim.Agreement.Step;
import entente.claim.AgreementId;
import entente.claim.AgreementStatus;
import entente.event.Dimension;
import entente.event.EventId;
import entente.evidence.ContentHash;
import entente.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An agreement while documents are being read for it; grows by what each tells. */
final class AgreementTrack {
  /** Rank of a promise as founder; that of a signing is less, by its mode. */
  static final int PROMISE = 4;

  private static final int CLAIM = 2 * PROMISE;

  /** Accounts of one signing may differ by so many days. */
  private static final int SAME_SIGNING = 7;

  private final NavigableSet<StateCode> parties;
  private final List<AgreementTitle> titles = new ArrayList<>();
  private final Set<EventId> events = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Account> accounts = new ArrayList<>();
  private final NavigableSet<String> beside = new TreeSet<>();
  private final NavigableSet<StateCode> deniers = new TreeSet<>();
  private final NavigableSet<StateCode> affirming = new TreeSet<>();
  private final Map<String, StateCode> persons = new HashMap<>();
  private final List<String> tellers = new ArrayList<>();
  private final List<Dimension> fields = new ArrayList<>();
  private final List<Founder> founders = new ArrayList<>();

  private int lastAt;

  /** A line that could found it; the lower rank wins, then the first told. */
  private record Founder(int rank, String line) {}

  AgreementTrack(Set<StateCode> parties, AgreementTitle title) {
    this.parties = new TreeSet<>(parties);
    addTitle(title);
  }

  NavigableSet<StateCode> parties() {
    return parties;
  }

  Set<EventId> events() {
    return events;
  }

  /** The sentence now read is about it. */
  void at(int ordinal) {
    lastAt = ordinal;
  }

  /** The number of the last sentence that was about it. */
  int lastAt() {
    return lastAt;
  }

  void addTitle(AgreementTitle title) {
    titles.add(title);
  }

  void addEvent(EventId event) {
    events.add(event);
  }

  void addFounder(int rank, String line) {
    founders.add(new Founder(rank, line));
  }

  void addStep(Step step) {
    steps.add(step);
  }

  void addAccount(Account account) {
    boolean told =
        accounts.stream()
            .anyMatch(
                a ->
                    a.state().equals(account.state())
                        && a.evidence().sentence().id().equals(account.evidence().sentence().id()));
    if (!told) {
      accounts.add(account);
    }
  }

  void addBeside(String state) {
    beside.add(state);
  }

  void addDenier(StateCode state) {
    deniers.add(state);
  }

  void addAffirming(StateCode state) {
    affirming.add(state);
  }

  void addPerson(String name, StateCode state) {
    persons.put(Spelling.fold(name), state);
  }

  /** The state of a person whom an act of it names. */
  Optional<StateCode> stateOf(String person) {
    return Optional.ofNullable(persons.get(Spelling.fold(person)));
  }

  void addTeller(String who) {
    tellers.add(who);
  }

  void addField(Dimension field) {
    fields.add(field);
  }

  /** Whether anything becomes of it: a step or a denial. A name alone is no track. */
  boolean isTold() {
    return !steps.isEmpty() || !deniers.isEmpty();
  }

  /** Whether it is only denied or rumoured. */
  boolean isBareTalk() {
    return steps.stream().allMatch(s -> s.status() == AgreementStatus.RUMOURED);
  }

  /** Whether {@code title} may name it. */
  boolean fits(AgreementTitle title) {
    boolean years = title.year().isEmpty() || signedIn(title.year().get());
    boolean words =
        isUnnamed()
            || topic().containsAll(title.topic())
            || titles.stream().filter(t -> !t.isPointing()).anyMatch(title::fits);
    return years && words && AgreementTitle.fits(kind(), title.kind());
  }

  /** Whether other words for it can be no other agreement: no proper name, no other year. */
  boolean mayBe(AgreementTitle title) {
    boolean proper = title.text().chars().skip(1).anyMatch(Character::isUpperCase);
    return !proper && (title.year().isEmpty() || signedIn(title.year().get()));
  }

  /** Whether a title of it holds {@code word}: what an agreement is on is not in doubt in it. */
  boolean names(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return titles.stream().anyMatch(t -> t.text().toLowerCase(Locale.ROOT).contains(lower));
  }

  private NavigableSet<String> topic() {
    NavigableSet<String> topic = new TreeSet<>();
    titles.forEach(t -> topic.addAll(t.topic()));
    return topic;
  }

  private boolean signedIn(String year) {
    return signings().stream()
        .flatMap(w -> w.line().stream())
        .allMatch(line -> line.startsWith(year));
  }

  private boolean isUnnamed() {
    return titles.stream().allMatch(AgreementTitle::isPointing);
  }

  /** Whether both have a title of their own that may name the same. */
  boolean isNamedAlike(AgreementTrack other) {
    return !isUnnamed()
        && !other.isUnnamed()
        && other.titles.stream().filter(t -> !t.isPointing()).anyMatch(this::fits)
        && AgreementTitle.fits(kind(), other.kind());
  }

  /** Whether one of them has no title of its own and their nouns agree. */
  boolean isUnnamedAlike(AgreementTrack other) {
    return (isUnnamed() || other.isUnnamed()) && AgreementTitle.fits(kind(), other.kind());
  }

  /** Whether they are in one field, and their nouns agree. */
  boolean isOfOneField(AgreementTrack other) {
    return field() == other.field() && AgreementTitle.fits(kind(), other.kind());
  }

  boolean sharesEvent(AgreementTrack other) {
    return events.stream().anyMatch(other.events::contains);
  }

  /** The days of its signing, as they are told. */
  List<When> signings() {
    return steps.stream()
        .filter(s -> s.status() == AgreementStatus.SIGNED)
        .map(Step::when)
        .filter(When::isClosed)
        .toList();
  }

  /** Whether a signing on these days may be the one that is known. */
  boolean isSignedAbout(When when) {
    return !when.isClosed() || signings().stream().allMatch(s -> isNear(s, when));
  }

  private static boolean isNear(When a, When b) {
    return !a.from().get().minusDays(SAME_SIGNING).isAfter(b.to().get())
        && !b.from().get().minusDays(SAME_SIGNING).isAfter(a.to().get());
  }

  /** Whether both are told signed on one day. */
  boolean isSignedWith(AgreementTrack other) {
    return signings().stream()
        .anyMatch(
            one ->
                other.signings().stream()
                    .anyMatch(two -> one.days() == 1 && two.days() == 1 && one.isCompatible(two)));
  }

  /** Takes in what is told of the same agreement elsewhere. */
  void absorb(AgreementTrack other) {
    boolean surer = other.rank() < rank();
    titles.addAll(surer ? 0 : titles.size(), other.titles);
    parties.addAll(other.parties);
    persons.putAll(other.persons);
    events.addAll(other.events);
    steps.addAll(other.steps);
    other.accounts.forEach(this::addAccount);
    beside.addAll(other.beside);
    deniers.addAll(other.deniers);
    affirming.addAll(other.affirming);
    tellers.addAll(other.tellers);
    fields.addAll(other.fields);
    founders.addAll(other.founders);
  }

  /** The rank as founder of a line that tells a step: a sentence comes after acts and claims. */
  static int rank(String line) {
    return line.startsWith("sn_") ? CLAIM + 1 : CLAIM;
  }

  private int rank() {
    return founders.stream().mapToInt(Founder::rank).min().orElse(Integer.MAX_VALUE);
  }

  /** The title with most words that tell; of those the first told. */
  AgreementTitle fullest() {
    return titles.stream()
        .filter(t -> !t.text().equals(AgreementTitle.UNNAMED))
        .reduce((first, next) -> next.topic().size() > first.topic().size() ? next : first)
        .orElseGet(AgreementTitle::unnamed);
  }

  private Kind kind() {
    return titles.stream()
        .map(AgreementTitle::kind)
        .filter(kind -> kind != Kind.AGREEMENT)
        .findFirst()
        .orElse(Kind.AGREEMENT);
  }

  /** What its titles tell, else the acts, else that of its kind. */
  Dimension field() {
    for (AgreementTitle title : titles) {
      Optional<String> word = AgreementWords.bundled().first("field", title.text());
      if (word.isPresent()) {
        return Dimension.valueOf(word.get());
      }
    }
    return fields.stream()
        .filter(f -> f != Dimension.DIPLOMATIC)
        .findFirst()
        .orElse(
            kind() == Kind.CREDIT_LINE || kind() == Kind.CONTRACT
                ? Dimension.ECONOMIC
                : Dimension.DIPLOMATIC);
  }

  /**
   * The agreement, under an id that is not among {@code taken}: two that one line founds are told
   * apart by their titles.
   */
  Agreement agreement(Set<AgreementId> taken) {
    List<Step> course = course();
    return new Agreement(
        id(taken),
        fullest().text(),
        parties,
        new Agreement.Subject(kind(), field()),
        new Agreement.Course(status(course), course, List.copyOf(sideStates())),
        accounts);
  }

  private AgreementId id(Set<AgreementId> taken) {
    List<String> lines =
        founders.stream()
            .sorted(Comparator.comparingInt(Founder::rank))
            .map(Founder::line)
            .toList();
    return lines.stream()
        .map(AgreementId::foundedBy)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseGet(
            () ->
                new AgreementId("ag_" + ContentHash.of(lines.get(0), fullest().text() + parties)));
  }

  private NavigableSet<String> sideStates() {
    NavigableSet<String> states = new TreeSet<>(beside);
    deniers.forEach(state -> states.add("denied by " + state));
    if (deniers.stream().anyMatch(d -> affirming.stream().anyMatch(a -> !a.equals(d)))) {
      states.add("disputed");
    }
    return states;
  }

  /** Where nothing is told but a denial, somebody must have spoken of it. */
  private static AgreementStatus status(List<Step> course) {
    return course.stream()
        .map(Step::status)
        .max(Comparator.naturalOrder())
        .orElse(AgreementStatus.RUMOURED);
  }

  /** A step that several sentences tell is one: by the best date, of those by who is named. */
  private List<Step> course() {
    Map<String, Step> kept = new LinkedHashMap<>();
    steps.stream()
        .sorted(
            Comparator.comparingLong((Step s) -> s.when().days())
                .thenComparingInt(s -> s.by().isPresent() ? 0 : 1))
        .forEach(step -> keep(kept, step));
    return kept.values().stream()
        .map(this::attributed)
        .sorted(
            Comparator.comparing(Step::when, When.BY_DATE)
                .thenComparing(Step::status)
                .thenComparing(s -> s.evidence().document())
                .thenComparing(s -> s.evidence().span()))
        .toList();
  }

  private static void keep(Map<String, Step> kept, Step step) {
    Optional<String> same =
        kept.entrySet().stream()
            .filter(e -> e.getValue().status() == step.status())
            .filter(e -> e.getValue().when().isCompatible(step.when()))
            .map(Map.Entry::getKey)
            .findFirst();
    if (same.isEmpty()) {
      kept.put(step.status() + " " + kept.size(), step);
      return;
    }
    kept.computeIfPresent(
        same.get(), (key, best) -> best.by().isPresent() ? best : named(best, step));
  }

  /** A signing that the narrator tells is as good as the one who is named as telling of it. */
  private Step attributed(Step step) {
    boolean first = step.status().compareTo(AgreementStatus.SIGNED) <= 0;
    Optional<String> teller =
        step.by().or(() -> first ? tellers.stream().findFirst() : Optional.empty());
    return new Step(step.status(), step.when(), teller, step.line(), step.evidence());
  }

  private static Step named(Step best, Step step) {
    return new Step(best.status(), best.when(), step.by(), best.line(), best.evidence());
  }
}

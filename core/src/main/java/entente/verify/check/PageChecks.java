// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.reading.DroppedBlock;
import entente.reading.DroppedBlock.Reason;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checks of a page around its prose: made-up author, filler, repeated headings, captions. */
final class PageChecks implements DocumentCheck {
  private static final double CONFIDENCE = 0.9;
  private static final int LONGEST_LINE = 200;
  private static final int FEW_KEYS = 4;

  /** Keys of a made-up author; those of the second set stand in no press contact. */
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "username",
          "email",
          "e-mail",
          "birthdate",
          "birthday",
          "address",
          "phone",
          "company",
          "job",
          "bio",
          "date of birth",
          "job title");

  /** What lies behind so many characters of a block is not looked at. */
  private static final int LONGEST_BLOCK = 5_000;

  private static final Set<String> INVENTED =
      Set.of("username", "birthdate", "date of birth", "bio", "birthday");

  private static final Set<Reason> FRAME = EnumSet.of(Reason.AUTHOR_BLOCK, Reason.SOCIAL_LINKS);

  @Override
  public List<Check> find(Inquiry inquiry) {
    return Stream.of(author(inquiry), filler(inquiry), headings(inquiry), captions(inquiry))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<DroppedBlock> dropped(Inquiry inquiry) {
    return inquiry.reading().pieces().dropped();
  }

  private static String words(Inquiry inquiry, DroppedBlock block) {
    Span span = block.span();
    int end = Math.min(span.end(), span.start() + LONGEST_BLOCK);
    return new Span(span.start(), end).in(inquiry.document().text()).strip();
  }

  /** A dropped block as a sentence: its first line, cut where it is long. */
  private static Sentence sentence(Inquiry inquiry, DroppedBlock block) {
    String text = block.span().in(inquiry.document().text());
    int from = 0;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int line = text.indexOf('\n', from);
    int end = Math.min(line < 0 ? text.length() : line, from + LONGEST_LINE);
    int start = block.span().start();
    return Sentence.of(inquiry.document(), 0, new Span(start + from, start + Math.max(end, from)));
  }

  private static Check check(CheckRule rule, Sentence sentence, String message) {
    return Check.of(rule, sentence, sentence.span(), message, CONFIDENCE);
  }

  private static Optional<Check> author(Inquiry inquiry) {
    Map<String, DroppedBlock> keys = new LinkedHashMap<>();
    for (DroppedBlock block : dropped(inquiry)) {
      if (FRAME.contains(block.reason())) {
        words(inquiry, block)
            .lines()
            .forEach(line -> key(line).ifPresent(k -> keys.putIfAbsent(k, block)));
      }
    }
    boolean invented = keys.keySet().stream().anyMatch(INVENTED::contains);
    if (!invented || keys.size() < FEW_KEYS) {
      return Optional.empty();
    }
    DroppedBlock first = keys.values().iterator().next();
    return Optional.of(
        check(
            CheckRule.AUTHOR_PERSONA,
            sentence(inquiry, first),
            "The author has the "
                + keys.size()
                + " fields of a generated person ("
                + String.join(", ", keys.keySet())
                + ")."));
  }

  private static Optional<String> key(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String key = Prose.words(line.substring(0, colon)).collect(Collectors.joining(" "));
    return Optional.of(key.toLowerCase(Locale.ROOT)).filter(KEYS::contains);
  }

  private static Optional<Check> filler(Inquiry inquiry) {
    Stream<Sentence> frame =
        dropped(inquiry).stream()
            .filter(block -> PageLatin.isFiller(words(inquiry, block)))
            .map(block -> sentence(inquiry, block));
    Stream<Sentence> prose = inquiry.sentences().stream().filter(s -> PageLatin.isFiller(s.text()));
    List<Sentence> found =
        Stream.concat(prose, frame).sorted((a, b) -> a.span().compareTo(b.span())).toList();
    return found.stream()
        .findFirst()
        .map(
            s ->
                check(
                    CheckRule.FILLER,
                    s,
                    "Latin filler stands in "
                        + found.size()
                        + " place(s) of the page; it means nothing."));
  }

  private static Optional<Check> headings(Inquiry inquiry) {
    Map<String, List<DroppedBlock>> byWords =
        dropped(inquiry).stream()
            .filter(b -> b.reason() == Reason.HEADING)
            .filter(b -> isTelling(words(inquiry, b)))
            .collect(
                Collectors.groupingBy(
                    b -> plain(words(inquiry, b)), LinkedHashMap::new, Collectors.toList()));
    Optional<DroppedBlock> title =
        dropped(inquiry).stream()
            .filter(b -> b.reason() == Reason.TITLE_REPEATED && isAmongProse(inquiry, b.span()))
            .findFirst();
    Optional<List<DroppedBlock>> twice =
        byWords.values().stream().filter(blocks -> isApart(inquiry, blocks)).findFirst();
    return twice
        .map(
            blocks ->
                check(
                    CheckRule.REPEATED_HEADING,
                    sentence(inquiry, blocks.get(1)),
                    "The same heading stands " + blocks.size() + " times on the page."))
        .or(
            () ->
                title.map(
                    block ->
                        check(
                            CheckRule.REPEATED_HEADING,
                            sentence(inquiry, block),
                            "The title of the page stands again among its text.")));
  }

  /** Not "Conclusion" or "Share this", of which each page may have several. */
  private static boolean isTelling(String heading) {
    String plain = plain(heading);
    boolean legal =
        plain.startsWith("sec ")
            || plain.startsWith("section ")
            || plain.startsWith("article ")
            || plain.startsWith("chapter ")
            || plain.startsWith("part ")
            || plain.startsWith("annex ");
    return Prose.words(plain).count() >= 3 && !legal && !Wordlists.of("generic").contains(plain);
  }

  private static String plain(String words) {
    return Prose.words(words).map(Prose::bare).collect(Collectors.joining(" "));
  }

  /** Whether prose stands between the first and the second. */
  private static boolean isApart(Inquiry inquiry, List<DroppedBlock> blocks) {
    return blocks.size() > 1
        && inquiry.sentences().stream()
            .anyMatch(
                s ->
                    s.span().start() >= blocks.get(0).span().end()
                        && s.span().end() <= blocks.get(blocks.size() - 1).span().start());
  }

  private static boolean isAmongProse(Inquiry inquiry, Span span) {
    long before = inquiry.sentences().stream().filter(s -> s.span().end() <= span.start()).count();
    boolean after = inquiry.sentences().stream().anyMatch(s -> s.span().start() >= span.end());
    return before >= 3 && after;
  }

  private static Optional<Check> captions(Inquiry inquiry) {
    Map<String, List<DroppedBlock>> byWords =
        dropped(inquiry).stream()
            .filter(b -> b.reason() == Reason.CAPTION)
            .collect(
                Collectors.groupingBy(
                    b -> plain(words(inquiry, b)), LinkedHashMap::new, Collectors.toList()));
    Set<String> prose = stems(inquiry.sentences().stream().map(Sentence::text).toList());
    List<List<DroppedBlock>> stray =
        byWords.entrySet().stream()
            .filter(e -> e.getValue().size() > 1 && isStray(e.getKey(), prose))
            .map(Map.Entry::getValue)
            .toList();
    return stray.size() < 2
        ? Optional.empty()
        : Optional.of(
            check(
                CheckRule.STRAY_CAPTIONS,
                sentence(inquiry, stray.get(0).get(0)),
                stray.size()
                    + " captions stand repeated among the text, on matters it does not speak of."));
  }

  /** Fewer than half of its telling words stand in the prose. */
  private static boolean isStray(String caption, Set<String> prose) {
    Set<String> words = stems(List.of(caption));
    words.removeIf(w -> KnownNames.isState(w));
    long known = words.stream().filter(prose::contains).count();
    return words.size() >= 2 && known * 2 < words.size();
  }

  private static Set<String> stems(Collection<String> texts) {
    return texts.stream()
        .flatMap(Prose::words)
        .map(Prose::bare)
        .filter(w -> w.length() > 3 && !Wordlists.of("small").contains(w))
        .map(w -> w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

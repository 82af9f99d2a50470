// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Spelling;
import entente.evidence.Publisher;
import entente.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The news agencies, and by which words a text is credited to one: a dateline ("LA PAZ (Reuters)
 * -"), a byline, a line that names the source, or a mark at its end. Only the first and last lines
 * are looked at; "told Reuters" and "with reporting by AFP" are no credit.
 */
public final class Agencies {
  private static final int HEAD = 800;
  private static final int TAIL = 500;
  private static final String DASH = "[-–—]{1,2}";
  private static final Pattern SIGNED_OFF =
      Pattern.compile("\\bReporting by [^\\n]{2,160}; ?\\n?(?:[^\\n]{0,80}; ?)?Editing by ");
  private static final Agencies BUNDLED = bundled();

  private final Map<String, Publisher> byForm = new HashMap<>();
  private final Map<String, Publisher> byFolded = new HashMap<>();
  private final List<Publisher> all = new ArrayList<>();
  private final List<Pattern> opening;
  private final List<Pattern> closing;

  private Agencies(Table table) {
    table.rows().forEach(this::add);
    String any =
        byForm.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<agency>", ")"));
    List<Pattern> alone = List.of(lineAlone(any));
    opening = new ArrayList<>(alone);
    opening.add(
        lines(
            "^(?:\\p{Lu}[^\\n!?]{0,80})?\\("
                + any
                + "(?:/[^()\\n]{1,20})?\\)\\s{0,3}\\.?(?:"
                + DASH
                + "|:)"));
    opening.add(
        lines(
            "^\\p{Lu}[\\p{L}\\p{M}'’ .,/0-9]{1,60}[,–—-]\\h{0,2}"
                + any
                + "\\h{0,2}(?:"
                + DASH
                + "|:)\\s"));
    opening.add(lines("^" + any + "\\h{0,2}(?:" + DASH + "|\\|)\\s"));
    closing = new ArrayList<>(alone);
    closing.add(lines("[.!?”\"]\\h?" + DASH + "\\h?" + any + "\\.?\\h*$"));
    closing.add(lines("[.!?”\"]\\h?\\(" + any + "(?:/[^()\\n]{1,20})?\\)\\.?\\h*$"));
    closing.add(
        lines(
            "(?:©|\\bCopyright)\\h?(?:\\(c\\)\\h?)?(?:\\d{4}\\h)?(?:by\\h)?(?:[Tt]he\\h)?"
                + any
                + "\\b"));
  }

  private static Pattern lines(String regex) {
    return Pattern.compile(regex, Pattern.MULTILINE);
  }

  /** "By Ana Rojas, Associated Press", "Source: IRNA", "AFP"; not the credit of a picture. */
  private static Pattern lineAlone(String any) {
    return lines(
        "^(?!Photo|Foto|Image|Imagen|Picture|File|Video)"
            + "(?:(?:By|Por|Par|Von)\\h(?:\\p{Lu}[^\\n]{0,60}[,|/–—-]\\h?)?"
            + "|(?:Source|Fuente|Quelle|Credit|Agency|Agencia)\\h?:\\h?)?(?:[Tt]he\\h)?"
            + any
            + "(?:\\h[Ss]taff)?\\.?\\h*$");
  }

  private void add(Table.Row row) {
    Publisher agency =
        new Publisher(
            row.text("name"),
            row.value("kind", Publisher.Kind::of),
            row.find("state", s -> s),
            List.of());
    all.add(agency);
    byFolded.put(Spelling.fold(agency.name()), agency);
    for (String form : row.list("forms", '|', s -> s)) {
      if (byForm.put(form, agency) != null) {
        throw row.malformed("two agencies are called " + form);
      }
      byFolded.put(Spelling.fold(form), agency);
    }
  }

  private static Agencies bundled() {
    return new Agencies(
        Table.bundled(Agencies.class, "agencies.tsv", List.of("name", "kind", "state", "forms")));
  }

  /** The built-in table. */
  public static Agencies standard() {
    return BUNDLED;
  }

  /** The agencies as publishers, in the table's order; their hosts are not told here. */
  public List<Publisher> all() {
    return List.copyOf(all);
  }

  /** The agency of this name or form, letter case and accents aside. */
  public Optional<Publisher> find(String name) {
    return Optional.ofNullable(byFolded.get(Spelling.fold(name)));
  }

  /** The agency that {@code text} is credited to. */
  public Optional<Publisher> credit(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    return find(opening, head).or(() -> find(closing, tail)).or(() -> signedOff(tail));
  }

  private Optional<Publisher> find(List<Pattern> patterns, String lines) {
    return patterns.stream()
        .map(pattern -> pattern.matcher(lines))
        .filter(Matcher::find)
        .findFirst()
        .map(matcher -> byForm.get(matcher.group("agency")));
  }

  /** The house form of Reuters' last line. */
  private Optional<Publisher> signedOff(String tail) {
    return SIGNED_OFF.matcher(tail).find() ? find("Reuters") : Optional.empty();
  }
}

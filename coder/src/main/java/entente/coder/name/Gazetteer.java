// SPDX-License-Identifier: Apache-2.0
package entente.coder.name;

import entente.actor.ActorDirectory;
import entente.actor.Group;
import entente.actor.Name;
import entente.actor.OfficeHolder;
import entente.actor.Organisation;
import entente.actor.StateCode;
import entente.evidence.Span;
import entente.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the names of a directory in text: longest form first, from left to right, whole words only.
 * A hyphen ends a word ("Iran-Bolivia", "U.S.-led"), a possessive ending is left out. Immutable,
 * for use by several threads.
 */
public final class Gazetteer {
  private static final int LONGEST_FORM = 16;
  private static final int WIDEST_GAP = 5;

  private final WordTrie trie = new WordTrie();
  private final Form[] forms;

  private Gazetteer(List<Form> forms) {
    this.forms = forms.toArray(new Form[0]);
    for (int entry = 0; entry < this.forms.length; entry++) {
      long[] words = words(this.forms[entry].text());
      trie.put(words, entry);
      if (this.forms[entry].mayBeginSmall()) {
        trie.letBeginSmall(words);
      }
    }
  }

  /**
   * The gazetteer of all forms of {@code directory} for texts in {@code language} (two letters):
   * the state names of that language, and all organisations and office holders.
   */
  public static Gazetteer of(ActorDirectory directory, String language) {
    return of(directory, language, List.of());
  }

  /** The same with further names of states, whatever their language. */
  public static Gazetteer of(
      ActorDirectory directory, String language, Collection<Name> furtherNames) {
    List<Form> forms = new ArrayList<>();
    if (language.equals("en")) {
      forms.addAll(blocked());
      forms.addAll(prefixes(directory));
    }
    Stream.concat(
            directory.names().stream().filter(name -> name.language().equals(language)),
            furtherNames.stream())
        .map(name -> Form.of(name.form(), new NameReading.OfState(name)))
        .forEach(forms::add);
    directory.organisations().forEach(organisation -> forms.addAll(forms(organisation)));
    directory.holders().forEach(holder -> forms.addAll(forms(holder)));
    directory.places().forEach(p -> forms.add(Form.of(p.form(), new NameReading.OfPlace(p))));
    directory.groups().forEach(group -> forms.addAll(forms(group)));
    return new Gazetteer(forms);
  }

  /** The gazetteer of these forms. */
  static Gazetteer of(List<Form> forms) {
    return new Gazetteer(forms);
  }

  private static List<Form> blocked() {
    return Table.bundled(Gazetteer.class, "blocked.tsv", List.of("form", "why")).rows().stream()
        .map(row -> Form.blocked(row.value("form", text -> text)))
        .toList();
  }

  private static List<Form> prefixes(ActorDirectory directory) {
    return Table.bundled(Gazetteer.class, "prefixes.tsv", List.of("form", "state")).rows().stream()
        .map(row -> prefix(row, directory))
        .toList();
  }

  private static Form prefix(Table.Row row, ActorDirectory directory) {
    StateCode code = row.value("state", StateCode::new);
    String form = row.value("form", text -> text);
    Name name =
        new Name(
            code, Name.Kind.ADJECTIVE, "en", form, directory.state(code).existence(), "prefix");
    return Form.of(form, new NameReading.OfState(name));
  }

  private static List<Form> forms(Organisation organisation) {
    NameReading reading = new NameReading.OfOrganisation(organisation);
    return organisation.forms().stream().map(form -> Form.of(form, reading)).toList();
  }

  private static List<Form> forms(Group group) {
    NameReading reading = new NameReading.OfGroup(group);
    return group.forms().stream().map(form -> Form.of(form, reading)).toList();
  }

  private static List<Form> forms(OfficeHolder holder) {
    List<Form> forms = new ArrayList<>();
    NameReading full = new NameReading.OfHolder(holder, NameReading.OfHolder.Form.FULL);
    NameReading last = new NameReading.OfHolder(holder, NameReading.OfHolder.Form.LAST_NAME);
    holder.forms().full().forEach(form -> forms.add(Form.of(form, full)));
    holder.forms().last().forEach(form -> forms.add(Form.of(form, last)));
    return forms;
  }

  private static long[] words(String form) {
    List<Long> words = new ArrayList<>();
    int at = 0;
    while (at < form.length()) {
      long hash = WordTrie.SEED;
      int start = at;
      for (; at < form.length() && Letters.fold(form.charAt(at)) != Letters.NONE; at++) {
        hash = extend(hash, Letters.fold(form.charAt(at)));
      }
      if (at > start) {
        words.add(hash);
      } else {
        at++;
      }
    }
    if (words.isEmpty() || words.size() > LONGEST_FORM) {
      throw new IllegalArgumentException("a form of " + words.size() + " words: " + form);
    }
    return words.stream().mapToLong(Long::longValue).toArray();
  }

  private static long extend(long hash, char letter) {
    return letter == Letters.MARK ? hash : WordTrie.extend(hash, letter);
  }

  /** The names in the whole text, in order, none overlapping. */
  public List<NameMatch> find(String text) {
    return find(text, new Span(0, text.length()));
  }

  /** The names in {@code within}, in order, none overlapping; offsets count in {@code text}. */
  public List<NameMatch> find(String text, Span within) {
    List<NameMatch> found = new ArrayList<>();
    Walk walk = new Walk(text, within.end());
    int limit = within.end();
    int at = within.start();
    while (at < limit) {
      char letter = Letters.fold(text.charAt(at));
      if (letter == Letters.NONE) {
        at++;
        continue;
      }
      int start = at;
      long hash = WordTrie.SEED;
      do {
        hash = extend(hash, letter);
        at++;
      } while (at < limit && (letter = Letters.fold(text.charAt(at))) != Letters.NONE);
      int node = Letters.isSmall(text.charAt(start)) ? trie.firstSmall(hash) : trie.first(hash);
      if (node != 0) {
        walk.from(start, node, at);
        at = Math.max(at, walk.end());
        walk.match().ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether any name stands in {@code within}: the cheap first filter. */
  public boolean isNamedIn(String text, Span within) {
    return !find(text, within).isEmpty();
  }

  /** Looks for the longest form that starts at one word after another. */
  private final class Walk {
    private final String text;
    private final int limit;
    private final int[] path = new int[LONGEST_FORM];
    private final List<NameReading> readings = new ArrayList<>();
    private int start;
    private int end;

    Walk(String text, int limit) {
      this.text = text;
      this.limit = limit;
    }

    /** Looks at the word at {@code from}, which leads to {@code first} and ends before another. */
    void from(int from, int first, int afterFirst) {
      start = from;
      end = -1;
      readings.clear();
      int depth = 0;
      int node = first;
      int at = afterFirst;
      while (node != 0 && depth < LONGEST_FORM) {
        path[depth++] = node;
        int word = nextWord(at);
        long hash = WordTrie.SEED;
        at = word;
        for (; at < limit && Letters.fold(text.charAt(at)) != Letters.NONE; at++) {
          hash = extend(hash, Letters.fold(text.charAt(at)));
        }
        node = at > word ? trie.child(node, hash) : 0;
      }
      for (int d = depth - 1; d >= 0 && end < 0; d--) {
        compare(trie.firstEntry(path[d]));
      }
    }

    /** Where the next word begins; the limit if it is too far away. */
    private int nextWord(int at) {
      int farthest = Math.min(limit, at + WIDEST_GAP);
      int next = at;
      while (next < farthest && Letters.fold(text.charAt(next)) == Letters.NONE) {
        next++;
      }
      return next < farthest ? next : limit;
    }

    private void compare(int firstEntry) {
      for (int entry = firstEntry; entry >= 0; entry = trie.nextEntry(entry)) {
        int formEnd = forms[entry].endAt(text, start, limit);
        if (formEnd > end) {
          end = formEnd;
          readings.clear();
        }
        if (formEnd >= 0 && formEnd == end) {
          forms[entry].reading().filter(r -> !readings.contains(r)).ifPresent(readings::add);
        }
      }
    }

    /** The index after the longest form, -1 if there is none. */
    int end() {
      return end;
    }

    Optional<NameMatch> match() {
      return readings.isEmpty()
          ? Optional.empty()
          : Optional.of(new NameMatch(new Span(start, end), readings));
    }
  }
}

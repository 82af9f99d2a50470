// SPDX-License-Identifier: Apache-2.0
package entente.coder.frame;

import entente.event.CameoCode;
import entente.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All frames, by the lemma of their trigger. */
public final class Frames {
  /** The bundled tables of frames, in order. */
  public static final List<String> TABLES =
      List.of(
          "statement.tsv",
          "agree.tsv",
          "consult.tsv",
          "support.tsv",
          "cooperate.tsv",
          "aid.tsv",
          "yield.tsv",
          "request.tsv",
          "accuse.tsv",
          "reject.tsv",
          "threaten.tsv",
          "protest.tsv",
          "mobilize.tsv",
          "sanction.tsv",
          "coerce.tsv",
          "assault.tsv");

  private static final Comparator<Frame> MOST_SPECIFIC =
      Comparator.comparingInt(Frame::weight).reversed();

  private final Map<String, List<Frame>> verbs = new LinkedHashMap<>();
  private final Map<String, List<Frame>> nouns = new LinkedHashMap<>();
  private final List<Frame> all;
  private final String difference;

  Frames(List<Frame> frames) {
    this(frames, "");
  }

  private Frames(List<Frame> frames, String difference) {
    this.all = List.copyOf(frames);
    this.difference = difference;
    for (Frame frame : frames) {
      Map<String, List<Frame>> index = frame.trigger().kind() == Frame.Kind.NOUN ? nouns : verbs;
      index.computeIfAbsent(frame.trigger().head(), h -> new ArrayList<>()).add(frame);
    }
    verbs.values().forEach(list -> list.sort(MOST_SPECIFIC));
    nouns.values().forEach(list -> list.sort(MOST_SPECIFIC));
  }

  /**
   * The bundled frames.
   *
   * @throws IllegalStateException naming file and line, if a table is malformed
   */
  public static Frames standard() {
    FrameFile file = new FrameFile(NounClasses.standard());
    List<Frame> frames = new ArrayList<>();
    for (String table : TABLES) {
      frames.addAll(file.read(Table.bundled(Frames.class, table, FrameFile.COLUMNS)));
    }
    return new Frames(frames);
  }

  /** The sentences of the bundled tables that their frames code, in the order of the tables. */
  public static List<String> examples() {
    return TABLES.stream()
        .flatMap(name -> Table.bundled(Frames.class, name, FrameFile.COLUMNS).rows().stream())
        .map(row -> row.text("plus"))
        .map(cell -> cell.substring(0, cell.indexOf(" => ")))
        .toList();
  }

  /** These frames less those that this lemma calls, to see what a change of frames does. */
  public Frames without(String lemma) {
    List<Frame> rest = all.stream().filter(frame -> !frame.trigger().head().equals(lemma)).toList();
    return new Frames(rest, difference + "-" + lemma);
  }

  /** What tells these from the bundled frames; empty for those. Part of the coder's version. */
  public String difference() {
    return difference;
  }

  /** The code that the frame at {@code place} gives, such as {@code yield.tsv:12}. */
  public Optional<CameoCode> findCode(String place) {
    return all.stream().filter(f -> f.place().equals(place)).map(Frame::cameo).findFirst();
  }

  /** Frames that a verb of this lemma may call, those that ask for more first. */
  public List<Frame> verbs(String lemma) {
    return List.copyOf(verbs.getOrDefault(lemma, List.of()));
  }

  /** Frames that a noun of this lemma may call, those that ask for more first. */
  public List<Frame> nouns(String lemma) {
    return List.copyOf(nouns.getOrDefault(lemma, List.of()));
  }

  /** The lemmas of all triggers that are verbs, in order. */
  public Set<String> verbLemmas() {
    return new TreeSet<>(verbs.keySet());
  }

  /** The lemmas of all triggers that are nouns, in order. */
  public Set<String> nounLemmas() {
    return new TreeSet<>(nouns.keySet());
  }
}

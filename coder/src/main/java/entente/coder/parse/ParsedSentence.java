// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import entente.evidence.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sentence with tags, lemmas and one tree of edges. Immutable, safe for many threads.
 *
 * <p>Words are named by index, from 0. Where a method takes a {@code label}, it fits that label and
 * its refinements: "obl" fits "obl:in", "obl:in" fits only itself.
 *
 * <p>The labels are close to Universal Dependencies, with one difference: the verb of a copular
 * clause stays the head ("Iran <b>is</b> an ally": Iran nsubj of is, ally attr of is), so that
 * every clause is headed by its verb. Conjuncts hang on the first one as "conj".
 */
public final class ParsedSentence {
  private static final List<String> POINTING = List.of("the", "this", "that", "these", "those");

  private final List<Token> tokens;
  private final List<Edge> edges;
  private final List<List<Integer>> children;
  private final boolean parsed;

  /**
   * A sentence from its words and edges.
   *
   * @param tokens the words, index i at place i
   * @param edges one edge a word, dependent i at place i, without cycles
   */
  public ParsedSentence(List<Token> tokens, List<Edge> edges) {
    this(tokens, edges, true);
  }

  private ParsedSentence(List<Token> tokens, List<Edge> edges, boolean parsed) {
    this.tokens = List.copyOf(tokens);
    this.edges = List.copyOf(edges);
    this.parsed = parsed;
    checkOrder();
    this.children = childrenOf(this.edges);
    checkTree();
  }

  /**
   * The words without a parse, all hanging as "dep" on the first; what a parser returns that
   * refuses.
   */
  public static ParsedSentence unparsed(List<Token> tokens) {
    List<Edge> edges = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      edges.add(i == 0 ? new Edge(Edge.NO_HEAD, 0, "root") : new Edge(0, i, "dep"));
    }
    return new ParsedSentence(tokens, edges, false);
  }

  /** Whether the tree is a parser's; false for a sentence that was too long. */
  public boolean isParsed() {
    return parsed;
  }

  /** The number of words. */
  public int size() {
    return tokens.size();
  }

  /** The words in order; empty for an empty sentence. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The word at an index. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** The characters of a word as they stand in the document. */
  public String form(int i) {
    return tokens.get(i).form();
  }

  /** The lower-case dictionary form of a word; empty if not parsed. */
  public String lemma(int i) {
    return tokens.get(i).lemma();
  }

  /** The Penn Treebank tag of a word; empty if not parsed. */
  public String tag(int i) {
    return tokens.get(i).tag();
  }

  /** One edge a word, in the order of the words. */
  public List<Edge> edges() {
    return edges;
  }

  /** The edge by which a word hangs on its governor. */
  public Edge edge(int i) {
    return edges.get(i);
  }

  /** The index of a word's governor; {@link Edge#NO_HEAD} for a root. */
  public int head(int i) {
    return edges.get(i).head();
  }

  /** The label of the edge to a word's governor; "root" for a root. */
  public String label(int i) {
    return edges.get(i).label();
  }

  /** Whether a word hangs on its governor by the label or a refinement of it. */
  public boolean is(int i, String label) {
    return edges.get(i).is(label);
  }

  /** The first root; empty only for an empty sentence. */
  public OptionalInt root() {
    return roots().stream().mapToInt(Integer::intValue).findFirst();
  }

  /** All roots, left to right; more than one where the parser left parts unconnected. */
  public List<Integer> roots() {
    return edges.stream().filter(e -> e.head() == Edge.NO_HEAD).map(Edge::dependent).toList();
  }

  /** The words that hang on a word, left to right. */
  public List<Integer> children(int i) {
    return children.get(i);
  }

  /** The words that hang on a word by the label or a refinement, left to right. */
  public List<Integer> children(int i, String label) {
    return children.get(i).stream().filter(c -> is(c, label)).toList();
  }

  /** The first word that hangs on a word by the label or a refinement. */
  public OptionalInt child(int i, String label) {
    return children.get(i).stream()
        .filter(c -> is(c, label))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** Whether some word hangs on a word by the label or a refinement. */
  public boolean has(int i, String label) {
    return child(i, label).isPresent();
  }

  /** The governors of a word, nearest first, up to its root; empty for a root. */
  public List<Integer> ancestors(int i) {
    List<Integer> up = new ArrayList<>();
    for (int h = head(i); h != Edge.NO_HEAD; h = head(h)) {
      up.add(h);
    }
    return up;
  }

  /** Whether a word is another or stands below it in the tree. */
  public boolean isWithin(int i, int ancestor) {
    return i == ancestor || ancestors(i).contains(ancestor);
  }

  /** A word and all below it, left to right. */
  public List<Integer> subtree(int i) {
    BitSet within = new BitSet(size());
    Deque<Integer> open = new ArrayDeque<>(List.of(i));
    while (!open.isEmpty()) {
      int next = open.pop();
      within.set(next);
      open.addAll(children(next));
    }
    return within.stream().boxed().toList();
  }

  /**
   * The stretch of the document from the first to the last character of a word and all below it.
   */
  public Span span(int i) {
    List<Integer> words = subtree(i);
    return span(words.get(0), words.get(words.size() - 1));
  }

  /** The stretch of the document from one word to another, both included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  /**
   * The words on the way from one word to another through the tree, both included; empty if they
   * hang on different roots. {@code path(i, i)} is i alone.
   */
  public List<Integer> path(int from, int to) {
    List<Integer> up = lineage(from);
    List<Integer> down = lineage(to);
    int meeting = up.stream().filter(down::contains).findFirst().orElse(Edge.NO_HEAD);
    if (meeting == Edge.NO_HEAD) {
      return List.of();
    }
    List<Integer> path = new ArrayList<>(up.subList(0, up.indexOf(meeting) + 1));
    List<Integer> last = new ArrayList<>(down.subList(0, down.indexOf(meeting)));
    Collections.reverse(last);
    path.addAll(last);
    return path;
  }

  /** A conjunct chain from its first member, left to right; the word alone if not coordinated. */
  public List<Integer> conjuncts(int i) {
    return Coordination.of(this, i);
  }

  /**
   * The words that do what a verb says, or suffer it if it is passive, left to right.
   *
   * <p>Its own subjects with their conjuncts; for a relative clause the noun in place of the
   * pronoun. If it has none: of a conjunct, the subjects of the first verb; of an xcomp, the object
   * of the governing verb, else its subjects ("urged Iran to sign", "wants to sign"); of an active
   * adverbial clause, the subjects of the host ("after breaking ties, Honduras ..."), or its object
   * after of, from, into ("accused Iran of helping"); of a participle, the noun it modifies. Empty
   * if none can be told.
   */
  public List<Integer> subjects(int verb) {
    return new Arguments(this).subjects(verb);
  }

  /**
   * The direct objects of a verb with their conjuncts, left to right; if it has none, the object of
   * the last verb conjoined with it to its right ("signed and ratified the treaty"); the noun that
   * an object relative clause modifies. Empty if none can be told.
   */
  public List<Integer> objects(int verb) {
    return new Arguments(this).objects(verb);
  }

  /** Whether a noun points to something known: "the treaty", "this treaty". */
  public boolean isDefinite(int noun) {
    return children(noun, "det").stream().anyMatch(d -> POINTING.contains(lemma(d)));
  }

  /** Whether the verb is passive: it has a passive subject, a passive auxiliary or an agent. */
  public boolean isPassive(int verb) {
    return has(verb, "nsubj:pass")
        || has(verb, "csubj:pass")
        || has(verb, "aux:pass")
        || has(verb, "obl:agent");
  }

  private List<Integer> lineage(int i) {
    List<Integer> line = new ArrayList<>(List.of(i));
    line.addAll(ancestors(i));
    return line;
  }

  private void checkOrder() {
    if (tokens.size() != edges.size()) {
      throw new IllegalArgumentException(tokens.size() + " words, " + edges.size() + " edges");
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).index() != i
          || edges.get(i).dependent() != i
          || edges.get(i).head() >= tokens.size()) {
        throw new IllegalArgumentException(
            "out of order at " + i + ": " + tokens.get(i) + ", " + edges.get(i));
      }
    }
  }

  private void checkTree() {
    int reached = roots().stream().mapToInt(r -> subtree(r).size()).sum();
    if (reached != tokens.size()) {
      throw new IllegalArgumentException("cycle in " + edges);
    }
  }

  private static List<List<Integer>> childrenOf(List<Edge> edges) {
    List<List<Integer>> lists =
        IntStream.range(0, edges.size()).<List<Integer>>mapToObj(i -> new ArrayList<>()).toList();
    for (Edge edge : edges) {
      if (edge.head() != Edge.NO_HEAD) {
        lists.get(edge.head()).add(edge.dependent());
      }
    }
    return lists.stream().map(List::copyOf).toList();
  }

  /** The words as a table, one line a word: index, form, lemma, tag, head, label. */
  @Override
  public String toString() {
    return tokens.stream()
        .map(
            t ->
                String.join(
                    "\t",
                    Integer.toString(t.index()),
                    t.form(),
                    t.lemma(),
                    t.tag(),
                    Integer.toString(head(t.index())),
                    label(t.index())))
        .collect(Collectors.joining("\n"));
  }
}

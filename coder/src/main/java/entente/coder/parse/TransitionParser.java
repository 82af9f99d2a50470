// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import entente.coder.model.EnglishModel;
import entente.coder.model.Fingerprint;
import entente.coder.model.ParserSteps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Links words by a greedy list-based transition system (Choi and McCallum, Transition-based
 * dependency parsing with selectional branching, ACL 2013): the word on the stack and the next one
 * are linked to the left, to the right or not, then one of them is shifted, reduced or passed.
 */
final class TransitionParser {
  private static final Step ROOT = Step.parse("R_S_root");

  private final Features features;
  private final List<Step> steps = new ArrayList<>();
  private final ParserSteps allowed;
  private final int[] atRoot;
  private final int[] withoutArc;
  private final int[] withoutArcKeeping;
  private final int[] keeping;
  private final int[] any;
  private final long[] valencyHashes = new long[9];
  private final long[] valencyPowers = new long[9];

  /** Which arc to draw and what to do with the lists. */
  private record Step(char arc, char list, String label, long hash, long power) {
    // "L_R_nsubj": arc L, R or N (none); list S (shift), R (reduce) or P (pass).
    static Step parse(String text) {
      String label = text.substring(4);
      return new Step(
          text.charAt(0),
          text.charAt(2),
          label,
          Fingerprint.of(label),
          Fingerprint.power(label.length()));
    }
  }

  /** The arcs of one sentence: head and label of each word, head -1 being the root. */
  record Arcs(List<Integer> heads, List<String> labels) {}

  TransitionParser(EnglishModel model) {
    this.features = new Features(model.parser());
    model.parser().labels().forEach(text -> steps.add(Step.parse(text)));
    this.allowed = model.steps();
    this.atRoot = array(allowed.atRoot());
    this.withoutArc = array(allowed.withoutArc());
    this.withoutArcKeeping = array(allowed.withoutArcKeeping());
    this.keeping = array(allowed.keeping());
    this.any = IntStream.range(0, steps.size()).toArray();
    for (int v = 0; v < valencyHashes.length; v++) {
      String text = "<".repeat(v / 3) + "-" + ">".repeat(v % 3);
      valencyHashes[v] = Fingerprint.of(text);
      valencyPowers[v] = Fingerprint.power(text.length());
    }
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Parses words whose columns of tags, lemmas and classes are filled. */
  Arcs parse(WordColumns words) {
    Run run = new Run(words);
    run.parse();
    run.linkHeadless();
    return run.arcs();
  }

  /** One parse under way. */
  private final class Run {
    private final WordColumns words;
    private final Features.Found found;
    private final GrowingTree tree;
    private final String[] labels;
    private final int[] nodes;
    private final float[] scores;
    private final int[] stack;
    private final int[] passed;
    private int depth;
    private int passedCount;
    private int next;

    Run(WordColumns words) {
      this.words = words;
      this.found = features.found(words);
      this.tree = new GrowingTree(words.size());
      this.labels = new String[words.size()];
      this.nodes = new int[features.addresses().size()];
      this.scores = new float[features.labelCount()];
      this.stack = new int[words.size()];
      this.passed = new int[words.size()];
      for (int i = 0; i < words.size(); i++) {
        setValency(i);
      }
    }

    void parse() {
      shift();
      while (next < words.size()) {
        score();
        take(steps.get(best(candidates())));
      }
    }

    private int top() {
      return stack[depth - 1];
    }

    private void score() {
      for (int a = 0; a < nodes.length; a++) {
        nodes[a] = node(features.addresses().get(a));
      }
      found.score(nodes, scores);
    }

    private int node(Address address) {
      int word =
          switch (address.source()) {
            case TOP -> inSentence(top() + address.offset());
            case NEXT -> inSentence(next + address.offset());
            case DEEPER ->
                depth - 1 + address.offset() < 0
                    ? GrowingTree.NONE
                    : stack[depth - 1 + address.offset()];
          };
      return word == GrowingTree.NONE ? word : tree.relative(word, address.relation());
    }

    private int inSentence(int word) {
      return word >= 0 && word < words.size() ? word : GrowingTree.NONE;
    }

    private int[] candidates() {
      if (top() == 0) {
        return atRoot;
      } else if (tree.isBelow(top(), next)) {
        return withoutArc;
      } else if (tree.isBelow(next, top())) {
        return tree.hasHead(top()) ? withoutArc : withoutArcKeeping;
      }
      return tree.hasHead(top()) ? any : keeping;
    }

    private int best(int[] candidates) {
      int best = candidates[0];
      for (int candidate : candidates) {
        if (scores[best] < scores[candidate]) {
          best = candidate;
        }
      }
      return best;
    }

    private void take(Step step) {
      if (step.arc() == 'L') {
        attach(top(), next, step);
      } else if (step.arc() == 'R') {
        attach(next, top(), step);
      }
      if (step.list() == 'S') {
        shift();
      } else if (step.list() == 'R') {
        depth--;
      } else {
        passed[passedCount++] = stack[--depth];
      }
    }

    private void shift() {
      while (passedCount > 0) {
        stack[depth++] = passed[--passedCount];
      }
      stack[depth++] = next++;
    }

    private void attach(int word, int head, Step step) {
      int before = tree.head(word);
      tree.attach(word, head);
      labels[word] = step.label();
      words.set(Column.LABEL, word, step.hash(), step.power());
      setValency(head);
      if (before != GrowingTree.NONE) {
        setValency(before);
      }
    }

    private void setValency(int word) {
      int valency = tree.valency(word);
      words.set(Column.VALENCY, word, valencyHashes[valency], valencyPowers[valency]);
    }

    /**
     * Hangs each word that got no head on the best of the five words to either side, else on the
     * root.
     */
    void linkHeadless() {
      for (int i = 1; i < words.size(); i++) {
        if (!tree.hasHead(i)) {
          linkHeadless(i);
        }
      }
    }

    private void linkHeadless(int word) {
      Link link = new Link();
      tryHeads(word, -1, allowed.rightArcs(), link);
      tryHeads(word, 1, allowed.leftArcs(), link);
      if (link.head == GrowingTree.NONE) {
        attach(word, 0, ROOT);
      } else {
        attach(word, link.head, steps.get(link.step));
      }
    }

    private void tryHeads(int word, int direction, List<Integer> arcs, Link link) {
      for (int distance = 1; distance <= 5; distance++) {
        int head = word + direction * distance;
        if (inSentence(head) == GrowingTree.NONE) {
          return;
        }
        if (!tree.isBelow(head, word)) {
          stack[0] = Math.min(word, head);
          depth = 1;
          next = Math.max(word, head);
          score();
          link.improve(head, best(array(arcs)), scores);
        }
      }
    }

    Arcs arcs() {
      List<Integer> heads =
          IntStream.range(1, words.size()).mapToObj(i -> tree.head(i) - 1).toList();
      return new Arcs(heads, Arrays.asList(labels).subList(1, words.size()));
    }
  }

  /** The best head found so far for a word without one. */
  private static final class Link {
    private int head = GrowingTree.NONE;
    private int step;
    private float score = -Float.MAX_VALUE;

    void improve(int newHead, int newStep, float[] scores) {
      if (score < scores[newStep]) {
        head = newHead;
        step = newStep;
        score = scores[newStep];
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

/**
 * A labelled arc of the parse tree, from a governor to a word that depends on it.
 *
 * @param head index of the governor, -1 for the root
 * @param dependent index of the dependent
 * @param label house label, close to Universal Dependencies ("nsubj", "obl:in"); "root" at the root
 */
public record Edge(int head, int dependent, String label) {
  /** The head of a root. */
  public static final int NO_HEAD = -1;

  public Edge {
    if (head < NO_HEAD || dependent < 0 || head == dependent || label.isEmpty()) {
      throw new IllegalArgumentException("edge " + head + " -" + label + "-> " + dependent);
    }
  }

  /** The label up to its first colon: "obl" of "obl:in", "nsubj" of "nsubj:pass". */
  public String relation() {
    int colon = label.indexOf(':');
    return colon < 0 ? label : label.substring(0, colon);
  }

  /** The label after its first colon: "in" of "obl:in"; empty if there is none. */
  public String subtype() {
    int colon = label.indexOf(':');
    return colon < 0 ? "" : label.substring(colon + 1);
  }

  /**
   * Whether the label is the given one or refines it.
   *
   * @param labelOrPrefix "obl" fits "obl" and "obl:in"; "obl:in" fits "obl:in" only
   */
  public boolean is(String labelOrPrefix) {
    return fits(label, labelOrPrefix);
  }

  static boolean fits(String label, String labelOrPrefix) {
    return label.startsWith(labelOrPrefix)
        && (label.length() == labelOrPrefix.length()
            || label.charAt(labelOrPrefix.length()) == ':');
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import entente.coder.model.EnglishModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The parser that runs the repacked English model. One object serves all threads; it holds the only
 * copy of the model.
 */
public final class ModelParser implements Parser {
  private final EnglishModel model;
  private final Tagger tagger;
  private final TransitionParser parser;

  /** A parser over a model read by {@link EnglishModel#read}. */
  public ModelParser(EnglishModel model) {
    this.model = model;
    this.tagger = new Tagger(model);
    this.parser = new TransitionParser(model);
  }

  @Override
  public ParsedSentence parse(List<Token> words) {
    if (words.isEmpty() || words.size() > MAX_TOKENS) {
      return ParsedSentence.unparsed(words);
    }
    RawParse raw = raw(words.stream().map(Token::form).toList());
    return new ParsedSentence(tokens(words, raw), HouseLabels.edges(words, raw));
  }

  /** The model's own tags, lemmas, heads and labels of a sentence of at least one word. */
  RawParse raw(List<String> forms) {
    int size = forms.size() + 1;
    WordColumns words = new WordColumns(size);
    String[] simple = new String[size];
    String[] lower = new String[size];
    for (int i = 1; i < size; i++) {
      simple[i] = SimpleForm.of(forms.get(i - 1));
      lower[i] = SimpleForm.lower(simple[i]);
    }
    String[] tags = tagger.tag(words, simple, lower);
    String[] lemmas = lemmas(words, lower, tags);
    return raw(tags, lemmas, parser.parse(words));
  }

  // The sign by which the model knows the root, where it asks for a word's tag or lemma.
  private static final String ROOT = "@#r$%";

  private String[] lemmas(WordColumns words, String[] lower, String[] tags) {
    String[] lemmas = new String[lower.length];
    words.set(Column.TAG, 0, ROOT);
    words.set(Column.LEMMA, 0, ROOT);
    for (int i = 1; i < lower.length; i++) {
      lemmas[i] = model.lemmatizer().lemma(lower[i], tags[i]);
      words.set(Column.LEMMA, i, lemmas[i]);
    }
    return lemmas;
  }

  private static RawParse raw(String[] tags, String[] lemmas, TransitionParser.Arcs arcs) {
    return new RawParse(rest(tags), rest(lemmas), arcs.heads(), arcs.labels());
  }

  private static List<String> rest(String[] values) {
    return Arrays.asList(values).subList(1, values.length);
  }

  private static List<Token> tokens(List<Token> words, RawParse raw) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      tokens.add(
          new Token(
              i,
              word.form(),
              lemma(word.form(), raw.lemmas().get(i)),
              raw.tags().get(i),
              word.span()));
    }
    return tokens;
  }

  // Where the model's lemma stands for a class of words (numbers, links), the word itself says
  // more.
  private static String lemma(String form, String modelLemma) {
    boolean ofClass =
        modelLemma.isEmpty() || modelLemma.indexOf('#') >= 0 || modelLemma.indexOf('0') >= 0;
    return ofClass ? form.toLowerCase(Locale.ROOT) : modelLemma.toLowerCase(Locale.ROOT);
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.fact.FactBase;
import entente.reading.DroppedBlock;
import entente.reading.DroppedBlock.Reason;
import entente.reading.Reading;
import entente.reading.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of tests as documents. Blocks are set off by {@code ¶}; one that begins with a reason in
 * brackets, {@code [HEADING] Early Days}, was dropped for it. Sentences end at a full stop before a
 * capital.
 */
final class Texts {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\S.*?(?:[.!?][\"”’*]*(?=\\s+[\"“*]*\\p{Lu})(?<!\\b(?:Mr|Ms|Dr|St|Mrs|Gen|U\\.S)\\.)|$)",
          Pattern.DOTALL);
  private static final Pattern DROPPED = Pattern.compile("^\\[([A-Z_]+)\\] ");

  private final StringBuilder text = new StringBuilder();
  private final List<Span> kept = new ArrayList<>();
  private final List<DroppedBlock> dropped = new ArrayList<>();

  private Texts() {}

  /** The text as a document to be checked. */
  static Inquiry inquiry(String marked) {
    Texts texts = new Texts();
    Pattern.compile("\\s*¶\\s*").splitAsStream(marked).forEach(texts::add);
    return texts.inquiry();
  }

  private void add(String block) {
    Matcher reason = DROPPED.matcher(block);
    boolean isDropped = reason.find();
    String words = isDropped ? block.substring(reason.end()) : block;
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words).append("\n\n");
    if (isDropped) {
      dropped.add(new DroppedBlock(span, Reason.valueOf(reason.group(1))));
    } else {
      kept.add(span);
    }
  }

  private Inquiry inquiry() {
    String whole = text.toString();
    Document document =
        new Document(
            DocumentId.of(whole.getBytes(StandardCharsets.UTF_8)),
            new Document.Imprint("text.txt", "", Publisher.unknown(), Optional.empty()),
            "en",
            whole);
    List<Sentence> sentences = new ArrayList<>();
    for (Span block : kept) {
      Matcher sentence = SENTENCE.matcher(whole).region(block.start(), block.end());
      while (sentence.find()) {
        Span span = new Span(sentence.start(), sentence.end());
        sentences.add(Sentence.of(document, sentences.size(), span));
      }
    }
    Reading.Pieces pieces = new Reading.Pieces(sentences, new TreeSet<>(), dropped);
    Reading reading = new Reading(document, Status.READ, "test", pieces, Reading.Findings.none());
    return new Inquiry(reading, List.of(), FactBase.standard());
  }
}

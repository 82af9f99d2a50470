// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.evidence.Document;
import entente.evidence.Document.Imprint;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.reader.RawDocument.Hints;
import entente.reading.CleanDocument;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads documents: plain text, Markdown and HTML, told apart by name and content.
 *
 * <p>For plain text and Markdown the document's text is the decoded file unchanged, so that offsets
 * hold in the file; for HTML it is the visible blocks, one line each. Opens no files. Time and
 * memory are bounded for any input. Safe for use by several threads.
 */
public final class DocumentReader {
  /** Largest file read, in bytes. */
  public static final int MAX_BYTES = 64 << 20;

  private static final int ENOUGH_WORDS = 40;
  private static final String UNDETERMINED = "und";

  private final PublisherDirectory publishers;
  private final StopWords stopWords = new StopWords();
  private final BlockFilter filter = new BlockFilter(stopWords);

  /**
   * @param publishers the publishers known
   */
  public DocumentReader(PublisherDirectory publishers) {
    this.publishers = publishers;
  }

  /** Reads one document. Never throws for what is in the bytes. */
  public ReadOutcome read(RawDocument raw) {
    byte[] bytes = raw.bytes();
    if (bytes.length == 0) {
      return new ReadOutcome.Skipped("is empty");
    }
    if (bytes.length > MAX_BYTES) {
      return new ReadOutcome.Failed(
          "has " + (bytes.length >> 20) + " MB; split it into files of at most 64 MB");
    }
    Optional<String> notText = FileSignature.notText(bytes);
    if (notText.isPresent()) {
      return new ReadOutcome.Skipped("looks like " + notText.get());
    }
    return isHtml(raw) ? readPage(raw) : readPlain(raw);
  }

  private static boolean isHtml(RawDocument raw) {
    String name = raw.path().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return true;
    }
    byte[] bytes = raw.bytes();
    String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    String start = head.replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "").toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  private ReadOutcome readPlain(RawDocument raw) {
    boolean wide = Charsets.isUtf16(raw.bytes());
    int bad = wide ? -1 : Charsets.firstBadByte(raw.bytes());
    if (bad >= 0) {
      return new ReadOutcome.Failed(
          "is not UTF-8 (first bad byte at "
              + bad
              + "); convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8");
    }
    String text = new String(raw.bytes(), wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    if (text.isBlank() || text.equals("\uFEFF")) {
      return new ReadOutcome.Skipped("is empty");
    }
    return clean(raw, PlainText.of(text), List.of());
  }

  private ReadOutcome readPage(RawDocument raw) {
    Charsets.Decoded decoded = Charsets.page(raw.bytes());
    Optional<String> refusal = PageText.refusal(decoded.text());
    if (refusal.isPresent()) {
      return new ReadOutcome.Failed(refusal.get());
    }
    Parsed parsed = PageText.of(decoded.text());
    return parsed.text().isEmpty()
        ? new ReadOutcome.Skipped("holds no visible text")
        : clean(raw, parsed, decoded.notes());
  }

  /**
   * A document in any format, before its blocks are told apart.
   *
   * @param text the document's text
   * @param blocks its blocks
   * @param title empty where none is known
   * @param origin what it says of its publication
   * @param language declared language
   */
  record Parsed(
      String text, List<Block> blocks, String title, Origin origin, Optional<String> language) {}

  /** What a document says of its publication. */
  record Origin(
      Optional<String> publisher,
      Optional<String> host,
      Optional<LocalDate> day,
      DeclaredPublisher declared) {}

  private ReadOutcome clean(RawDocument raw, Parsed parsed, List<String> notes) {
    String language = language(raw.hints(), parsed);
    BlockFilter.Sorted sorted =
        filter.filter(parsed.text(), parsed.blocks(), parsed.title(), language);
    Dateline dateline = Dateline.of(parsed.text(), parsed.blocks());
    Imprint imprint =
        new Imprint(
            raw.path(),
            parsed.title(),
            publisher(raw.hints(), parsed.origin(), dateline),
            raw.hints().published().or(parsed.origin()::day).or(dateline::day));
    Document document = new Document(DocumentId.of(raw.bytes()), imprint, language, parsed.text());
    return new ReadOutcome.Clean(
        new CleanDocument(document, sorted.kept(), sorted.dropped()),
        Stream.concat(notes.stream(), parsed.origin().declared().notes().stream()).toList());
  }

  private Publisher publisher(Hints hints, Origin origin, Dateline dateline) {
    if (hints.publisher().isPresent()) {
      return publishers.resolve(hints.publisher(), Optional.empty());
    }
    Publisher named =
        origin.declared().complete(publishers.resolve(origin.publisher(), origin.host()));
    return named.isUnknown()
        ? dateline.agency().flatMap(publishers::findByName).orElse(named)
        : named;
  }

  private String language(Hints hints, Parsed parsed) {
    if (hints.language().isPresent()) {
      return hints.language().get().toLowerCase(Locale.ROOT);
    }
    Optional<String> spoken = stopWords.language(parsed.text());
    boolean enough = WordScan.count(parsed.text(), ENOUGH_WORDS) == ENOUGH_WORDS;
    return (enough ? spoken : parsed.language().or(() -> spoken)).orElse(UNDETERMINED);
  }
}

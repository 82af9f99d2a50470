// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.dossier.Dossier;
import entente.evidence.ContentHash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** What a PDF carries beside its pages: the dossier as JSON, its day, a hash of each page. */
final class PdfCarrier {
  private static final String ATTACHED = "dossier.json";
  private static final String DIGEST = "EntenteDigest";

  private PdfCarrier() {}

  /** Puts all of it into a document, so that the same dossier gives the same bytes. */
  static void load(PDDocument document, Dossier dossier) throws IOException {
    String json = JsonDossier.write(dossier);
    Calendar day = day(dossier);
    attach(document, json.getBytes(StandardCharsets.UTF_8));
    PDDocumentInformation info = new PDDocumentInformation();
    info.setTitle(dossier.subject().title() + ": dossier");
    info.setProducer("Entente");
    info.setCreationDate(day);
    info.setCustomMetadataValue(DIGEST, PartDigest.written(hashes(document, json)));
    document.setDocumentInformation(info);
    document.getDocumentCatalog().setMetadata(metadata(document, dossier));
    document.setDocumentId((long) json.hashCode());
  }

  /** Midnight of the day the dossier is seen from; of 1970 where no document has a date. */
  private static Calendar day(Dossier dossier) {
    LocalDate date = dossier.subject().asOf().orElse(LocalDate.EPOCH);
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar;
  }

  private static void attach(PDDocument document, byte[] json) throws IOException {
    PDEmbeddedFile file =
        new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
    file.setSubtype("application/json");
    file.setSize(json.length);
    PDComplexFileSpecification entry = new PDComplexFileSpecification();
    entry.setFile(ATTACHED);
    entry.setFileUnicode(ATTACHED);
    entry.setFileDescription("The dossier as JSON");
    entry.setEmbeddedFile(file);
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(ATTACHED, entry));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  private static PDMetadata metadata(PDDocument document, Dossier dossier) throws IOException {
    String day = dossier.subject().asOf().orElse(LocalDate.EPOCH).toString();
    String xmp =
        """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s: dossier</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate>
        <pdf:Producer>Entente</pdf:Producer>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
            .formatted(escaped(dossier.subject().title()), day);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    return metadata;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static Map<String, String> hashes(PDDocument document, String json) throws IOException {
    Map<String, String> hashes = new LinkedHashMap<>();
    hashes.put(ATTACHED, ContentHash.of(json));
    int number = 1;
    for (PDPage page : document.getPages()) {
      try (InputStream contents = page.getContents()) {
        hashes.put("page-" + number++, ContentHash.of(contents.readAllBytes()));
      }
    }
    return hashes;
  }

  /**
   * The dossier in a PDF.
   *
   * @throws IllegalArgumentException if it is damaged or none of ours
   */
  static DossierFile read(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      String json =
          attached(document)
              .orElseThrow(
                  () -> new IllegalArgumentException("the PDF has no attachment " + ATTACHED));
      DossierFile dossier = DossierFile.json(json);
      String kept = document.getDocumentInformation().getCustomMetadataValue(DIGEST);
      List<String> changed = new ArrayList<>(dossier.changed());
      changed.addAll(
          PartDigest.changed(Optional.ofNullable(kept).orElse(""), hashes(document, json)));
      return new DossierFile(dossier.notes(), changed);
    } catch (IOException e) {
      throw new IllegalArgumentException("the PDF cannot be read: " + e.getMessage(), e);
    }
  }

  private static Optional<String> attached(PDDocument document) throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names == null || names.getEmbeddedFiles() == null) {
      return Optional.empty();
    }
    PDComplexFileSpecification entry = names.getEmbeddedFiles().getValue(ATTACHED);
    return entry == null || entry.getEmbeddedFile() == null
        ? Optional.empty()
        : Optional.of(new String(entry.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
  }
}

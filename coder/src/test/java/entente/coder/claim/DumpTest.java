package entente.coder.claim;
import org.junit.jupiter.api.Test;
import entente.table.Table;
final class DumpTest {
  @Test void dump() throws Exception {
    var w = new StringBuilder();
    for (Table.Row r : BlindSentences.claims()) { var t = BlindSentences.told(r);
      String hedges = t.isEmpty() ? "" : String.join(" / ", t.get(0).voice().hedges());
      String st = t.isEmpty() ? "" : t.get(0).states().toString();
      w.append(String.join("\t", BlindSentences.status(r), BlindSentences.expected(r), BlindSentences.found(r), r.text("hedges"), hedges, st, r.text("sentence"))).append("\n"); }
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/h/dump.tsv"), w);
    w = new StringBuilder();
    for (Table.Row r : BlindSentences.background()) w.append(r.text("why")+"\t"+BlindSentences.found(r)+"\t"+r.text("sentence")+"\n");
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/h/bgdump.tsv"), w);
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.exchange.form.DecisionForm;
import entente.review.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The append-only file of decisions that travels with documents: a JSON object a line. Lines that
 * cannot be read stay where they are.
 *
 * @param path where it lies; it need not exist
 */
record DecisionFile(Path path) {
  /** Its name, beside the ledger. */
  static final String NAME = "decisions.jsonl";

  /** The file that belongs to {@code ledger} unless another is named. */
  static DecisionFile beside(Path ledger) {
    return new DecisionFile(ledger.resolveSibling(NAME));
  }

  /**
   * What stands in the file.
   *
   * @param decisions in their order
   * @param bad lines that are none, each with what is wrong, in words
   */
  record Content(List<Decision> decisions, List<String> bad) {}

  /** What stands in it; nothing if it is missing. */
  Content read() {
    List<Decision> decisions = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    if (Files.exists(path)) {
      List<String> lines = lines();
      for (int i = 0; i < lines.size(); i++) {
        String line = i == 0 ? withoutMark(lines.get(i)) : lines.get(i);
        if (!line.isBlank()) {
          read(line, i + 1, decisions, bad);
        }
      }
    }
    return new Content(decisions, bad);
  }

  private void read(String line, int number, List<Decision> decisions, List<String> bad) {
    try {
      decisions.add(DecisionForm.parse(line));
    } catch (IllegalArgumentException e) {
      bad.add(
          path
              + ":"
              + number
              + ": no decision: "
              + e.getMessage()
              + "; the line is kept and does nothing until it is mended");
    }
  }

  /** Other programs begin a file with a mark of its encoding. */
  private static String withoutMark(String line) {
    return line.startsWith("\ufeff") ? line.substring(1) : line;
  }

  /** Bytes that are no UTF-8 spoil their own line alone. */
  private List<String> lines() {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new EntenteException(
          ExitCode.BAD_INPUT,
          "cannot read the decisions in " + path + ": " + e.getMessage() + "; check the file",
          e);
    }
  }

  /** Appends a line; it is on the disk when this returns. Other processes wait meanwhile. */
  void append(Decision decision) {
    try (FileChannel file =
            FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = file.lock()) {
      String line = new DecisionForm(decision).line() + "\n";
      long end = lock.channel().size();
      write(file, endsLine(file, end) ? line : "\n" + line, end);
      file.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "nothing was decided: the decision cannot be written to "
              + path
              + ": "
              + e.getMessage()
              + "; choose another --decisions",
          e);
    }
  }

  /** A process that was killed while it wrote leaves half a line. */
  private static boolean endsLine(FileChannel file, long end) throws IOException {
    if (end == 0) {
      return true;
    }
    ByteBuffer last = ByteBuffer.allocate(1);
    file.read(last, end - 1);
    return last.get(0) == '\n';
  }

  private static void write(FileChannel file, String text, long at) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    long next = at;
    while (bytes.hasRemaining()) {
      next += file.write(bytes, next);
    }
  }
}

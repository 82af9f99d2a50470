// SPDX-License-Identifier: Apache-2.0
package entente.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What a command answered.
 *
 * @param code its exit code
 * @param out its data
 * @param err its words
 */
record Answer(int code, String out, String err) {

  /** Runs {@code entente} with these arguments in this process, off a terminal. */
  static Answer to(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(print(out), print(err), false);
    int code = Main.run(console, args);
    console.out().flush();
    console.err().flush();
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  /** The lines of data. */
  List<String> lines() {
    return out.lines().toList();
  }

  /** The bundled example documents. */
  static Path examples() {
    return Path.of("..", "examples");
  }
}

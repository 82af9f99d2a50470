// SPDX-License-Identifier: Apache-2.0
package entente.store;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The process that holds a ledger for appending, as its lock file names it.
 *
 * @param pid its number
 * @param start when it started, for people; empty where the system does not tell
 * @param address where it answers the questions of other commands; empty if it does not
 */
public record Holder(long pid, Optional<Instant> start, Optional<URI> address) {

  static Holder thisProcess() {
    ProcessHandle self = ProcessHandle.current();
    return new Holder(self.pid(), self.info().startInstant(), Optional.empty());
  }

  Holder withAddress(URI uri) {
    return new Holder(pid, start, Optional.of(uri));
  }

  /** The content of a lock file: a name and a value a line. */
  String text() {
    return String.format(
        Locale.ROOT,
        "pid=%d%nstart=%s%naddress=%s%n",
        pid,
        start.map(Instant::toString).orElse(""),
        address.map(URI::toString).orElse(""));
  }

  /** The holder that {@code text} names; empty if it names none, as while it is being written. */
  static Optional<Holder> parse(String text) {
    Map<String, String> values =
        text.lines()
            .filter(line -> line.indexOf('=') > 0 && !line.endsWith("="))
            .collect(Collectors.toMap(Holder::name, Holder::value, (first, second) -> second));
    return value(values, "pid", Long::valueOf)
        .map(
            pid ->
                new Holder(
                    pid,
                    value(values, "start", Instant::parse),
                    value(values, "address", URI::create)));
  }

  private static String name(String line) {
    return line.substring(0, line.indexOf('='));
  }

  private static String value(String line) {
    return line.substring(line.indexOf('=') + 1);
  }

  private static <T> Optional<T> value(
      Map<String, String> values, String name, Function<String, T> parse) {
    try {
      return Optional.ofNullable(values.get(name)).map(parse);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      // A lock file is only ever told to people or asked for an address: what it garbles is absent.
      return Optional.empty();
    }
  }
}

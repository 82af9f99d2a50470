// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.evidence.Publisher;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The publishers known by host and by name. Names are compared as wholes, without case and without
 * a leading "The".
 */
public final class PublisherDirectory {
  private final Map<String, Publisher> byHost = new HashMap<>();
  private final Map<String, Publisher> byName = new HashMap<>();

  private PublisherDirectory(List<String> rows) {
    for (String row : rows) {
      add(row.split("\t", -1));
    }
  }

  /** The built-in directory. */
  public static PublisherDirectory builtIn() {
    return of(Resource.lines("publishers.tsv"));
  }

  /**
   * The directory of these rows: a line of column names, then {@code name kind state hosts aliases}
   * separated by tabs, hosts and aliases by {@code |}.
   *
   * @throws IllegalArgumentException if a row has not five cells or names no kind
   */
  static PublisherDirectory of(List<String> rows) {
    return new PublisherDirectory(rows.subList(1, rows.size()));
  }

  private void add(String[] cells) {
    if (cells.length != 5) {
      throw new IllegalArgumentException("not five cells: " + String.join("|", cells));
    }
    Optional<String> state = Optional.of(cells[2]).filter(s -> !s.isEmpty());
    List<String> hosts = parts(cells[3]);
    Publisher publisher = new Publisher(cells[0], Publisher.Kind.of(cells[1]), state, hosts);
    hosts.forEach(host -> byHost.putIfAbsent(host.toLowerCase(Locale.ROOT), publisher));
    byName.putIfAbsent(key(cells[0]), publisher);
    parts(cells[4]).forEach(alias -> byName.putIfAbsent(key(alias), publisher));
  }

  private static List<String> parts(String cell) {
    return List.of(cell.split("\\|")).stream()
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static String key(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  /** Who publishes under {@code host} or a domain above it: {@code www.mofa.gov.bo}. */
  public Optional<Publisher> findByHost(String host) {
    String rest = host.toLowerCase(Locale.ROOT);
    while (!rest.isEmpty()) {
      Publisher found = byHost.get(rest);
      if (found != null) {
        return Optional.of(found);
      }
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return Optional.empty();
  }

  /** Who has this name or alias, as a whole. */
  public Optional<Publisher> findByName(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /**
   * Who a document comes from by what it says of itself.
   *
   * @param name a publisher's name or host, as in metadata or an option
   * @param host the host it was published under
   * @return the known publisher, else one of that name and host of unknown kind, else unknown
   */
  public Publisher resolve(Optional<String> name, Optional<String> host) {
    return name.flatMap(n -> findByName(n).or(() -> findByHost(n)))
        .or(() -> host.flatMap(this::findByHost))
        .orElseGet(() -> unlisted(name, host));
  }

  private static Publisher unlisted(Optional<String> name, Optional<String> host) {
    List<String> hosts = host.map(h -> h.toLowerCase(Locale.ROOT)).stream().toList();
    return name.or(() -> host)
        .map(n -> new Publisher(n.strip(), Publisher.Kind.UNKNOWN, Optional.empty(), hosts))
        .orElseGet(Publisher::unknown);
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.evidence.ContentHash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The digest that a written dossier carries: a hash of each of its parts, by which is told what was
 * changed after it was written. It is no signature: who changes a part can make a new one.
 */
enum PartDigest {
  HTML(
      "(?m)^<section id=\"([a-z]+)\"",
      "(?m)^<meta name=\"entente-digest\" content=\"([^\"\n]*)\">$"),
  MARKDOWN("(?m)^## (.+)$", "(?m)^<!-- entente-digest: ([^\n]*)-->$"),
  JSON("(?m)^  \"([a-z_]+)\":", "(?m)^  \"digest\": \"([^\"\n]*)\"$");

  private static final String HEAD = "head";

  private final Pattern part;
  private final Pattern digest;

  PartDigest(String part, String digest) {
    this.part = Pattern.compile(part);
    this.digest = Pattern.compile(digest);
  }

  /** The text with its digest in the place that was left for it. */
  String sealed(String text) {
    Matcher place = digest.matcher(text);
    if (!place.find()) {
      throw new IllegalStateException("no place for the digest of a dossier in " + name());
    }
    return text.substring(0, place.start(1))
        + written(hashes(parts(text)))
        + (this == MARKDOWN ? " " : "")
        + text.substring(place.end(1));
  }

  /** The parts that are not as they were written, in their order; the digest itself may be gone. */
  List<String> changed(String text) {
    Matcher place = digest.matcher(text);
    return place.find()
        ? changed(place.group(1), hashes(parts(text)))
        : List.of("the digest, which is missing");
  }

  /** Each part with its name, the digest left out. */
  private Map<String, String> parts(String text) {
    String plain = digest.matcher(text).replaceFirst("");
    Map<String, String> parts = new LinkedHashMap<>();
    Matcher start = part.matcher(plain);
    String name = HEAD;
    int from = 0;
    while (start.find()) {
      parts.merge(name, plain.substring(from, start.start()), String::concat);
      name = start.group(1).replaceAll("[^\\p{L}\\p{N}]+", "-");
      from = start.start();
    }
    parts.merge(name, plain.substring(from), String::concat);
    return parts;
  }

  private static Map<String, String> hashes(Map<String, String> parts) {
    Map<String, String> hashes = new LinkedHashMap<>();
    parts.forEach((name, text) -> hashes.put(name, ContentHash.of(text)));
    return hashes;
  }

  /** One line: {@code head:… summary:…}. */
  static String written(Map<String, String> hashes) {
    return hashes.entrySet().stream()
        .map(e -> e.getKey() + ":" + e.getValue())
        .collect(Collectors.joining(" "));
  }

  /** The names under which {@code kept} and {@code now} differ. */
  static List<String> changed(String kept, Map<String, String> now) {
    Map<String, String> before = new LinkedHashMap<>();
    for (String entry : kept.strip().split(" ", -1)) {
      int colon = entry.lastIndexOf(':');
      before.put(colon < 0 ? entry : entry.substring(0, colon), entry.substring(colon + 1));
    }
    Set<String> names = new LinkedHashSet<>(now.keySet());
    names.addAll(before.keySet());
    List<String> changed = new ArrayList<>();
    for (String name : names) {
      if (!now.getOrDefault(name, "").equals(before.getOrDefault(name, ""))) {
        changed.add(name);
      }
    }
    return changed;
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself: JSON-LD first, then OpenGraph and other meta elements, then the
 * elements people see.
 */
final class HtmlMetadata {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MAX_JSON = 1_000_000;
  private static final int MAX_NODES = 20_000;

  private final Document page;
  private final List<JsonNode> linked;

  HtmlMetadata(Document page) {
    this.page = page;
    this.linked =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> parse(script.data()).stream())
            .flatMap(HtmlMetadata::objects)
            .toList();
  }

  private static Optional<JsonNode> parse(String data) {
    if (data.length() > MAX_JSON) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(data));
    } catch (JacksonException e) {
      return Optional.empty(); // a broken script element says nothing; the other sources remain
    }
  }

  private static Stream<JsonNode> objects(JsonNode root) {
    Stream.Builder<JsonNode> found = Stream.builder();
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MAX_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (node.isObject()) {
        found.add(node);
      }
      if (node.isArray() || node.has("@graph")) {
        (node.isArray() ? node : node.get("@graph")).forEach(open::addLast);
      }
    }
    return found.build();
  }

  /** The title without the name of the site; empty where there is none. */
  String title() {
    return linked("headline")
        .or(() -> meta("og:title"))
        .or(() -> meta("twitter:title"))
        .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
        .or(() -> Optional.of(withoutSite(page.title())))
        .map(String::strip)
        .orElse("");
  }

  private static String withoutSite(String title) {
    int cut =
        Math.max(
            title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
    return cut > 0 && WordScan.count(title.substring(0, cut), 3) == 3
        ? title.substring(0, cut)
        : title;
  }

  /** The day it was first published. */
  Optional<LocalDate> published() {
    return Stream.of(
            linked("datePublished"),
            meta("article:published_time"),
            meta("og:article:published_time"),
            meta("datePublished"),
            meta("date"),
            meta("dc.date"),
            meta("dc.date.issued"),
            meta("dcterms.created"),
            meta("pubdate"),
            meta("publish-date"),
            meta("parsely-pub-date"),
            attribute("[itemprop=datePublished]", "content"),
            attribute("[itemprop=datePublished]", "datetime"),
            attribute("time[pubdate]", "datetime"),
            attribute("article time[datetime], main time[datetime]", "datetime"))
        .flatMap(Optional::stream)
        .map(Imprints::day)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The publisher's name. */
  Optional<String> publisher() {
    return linked.stream()
        .map(node -> node.path("publisher"))
        .map(node -> node.isArray() && !node.isEmpty() ? node.get(0) : node)
        .map(node -> node.isString() ? node : node.path("name"))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .filter(Predicate.not(String::isBlank))
        .findFirst()
        .or(() -> meta("og:site_name"))
        .or(() -> meta("dc.publisher"))
        .or(() -> meta("application-name"));
  }

  /** The host it was published under. */
  Optional<String> host() {
    return attribute("link[rel=canonical]", "href")
        .or(() -> meta("og:url"))
        .or(() -> linked("url"))
        .flatMap(Imprints::host);
  }

  /** Two-letter code of the declared language. */
  Optional<String> language() {
    return attribute("html[lang]", "lang")
        .or(() -> linked("inLanguage"))
        .or(() -> meta("og:locale"))
        .flatMap(Imprints::language);
  }

  private Optional<String> linked(String field) {
    return linked.stream()
        .map(node -> node.path(field))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .filter(Predicate.not(String::isBlank))
        .findFirst();
  }

  private Optional<String> meta(String name) {
    return page.select("meta[content]").stream()
        .filter(
            meta ->
                meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("itemprop").equalsIgnoreCase(name))
        .map(meta -> meta.attr("content"))
        .filter(Predicate.not(String::isBlank))
        .findFirst();
  }

  private Optional<String> attribute(String selector, String name) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(element -> element.attr(name))
        .filter(Predicate.not(String::isBlank));
  }
}

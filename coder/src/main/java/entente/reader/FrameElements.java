// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.reading.DroppedBlock.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements that frame a page, by name, role and the words of their classes. */
final class FrameElements {
  private static final Set<String> INVISIBLE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "select",
          "textarea",
          "math",
          "datalist");
  private static final Set<String> HOLDERS = Set.of("html", "body", "main", "article");
  private static final Map<String, Reason> BY_NAME =
      Map.of(
          "nav", Reason.NAVIGATION,
          "footer", Reason.NAVIGATION,
          "aside", Reason.NAVIGATION,
          "form", Reason.NAVIGATION,
          "button", Reason.NAVIGATION,
          "dialog", Reason.NAVIGATION,
          "figcaption", Reason.CAPTION,
          "caption", Reason.CAPTION);
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "dialog",
          "search",
          "complementary",
          "menu",
          "alertdialog");
  private static final Map<String, Reason> BY_CLASS = new HashMap<>();

  static {
    put(
        Reason.NAVIGATION,
        "nav navbar navigation menu breadcrumb breadcrumbs topbar masthead footer sidebar pagination"
            + " cookie cookies consent gdpr banner ticker modal popup overlay promo advert advertisement"
            + " ad ads sponsor sponsored newsletter subscribe subscription signup paywall comment"
            + " comments disqus skip");
    put(Reason.SOCIAL_LINKS, "share sharing social");
    put(Reason.RELATED, "related recommended recommendations recirculation trending popular");
    put(Reason.AUTHOR_BLOCK, "author byline bio");
    put(Reason.TABLE_OF_CONTENTS, "toc");
    put(Reason.CAPTION, "caption credit");
  }

  private FrameElements() {}

  private static void put(Reason reason, String words) {
    for (String word : List.of(words.split(" "))) {
      BY_CLASS.put(word, reason);
    }
  }

  static boolean isInvisible(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return INVISIBLE.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none");
  }

  /** Why what stands in this element is frame, told by its class before its name. */
  static Optional<Reason> reason(Element element) {
    String name = element.normalName();
    if (HOLDERS.contains(name)) {
      return Optional.empty();
    }
    Optional<Reason> byClass = byClass(element);
    if (byClass.isPresent()) {
      return byClass;
    }
    if (ROLES.contains(element.attr("role"))) {
      return Optional.of(Reason.NAVIGATION);
    }
    if (name.equals("header") && element.closest("article, main") == null) {
      return Optional.of(Reason.NAVIGATION);
    }
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static Optional<Reason> byClass(Element element) {
    String names = element.className() + " " + element.id();
    if (names.length() > 500) {
      return Optional.empty();
    }
    for (String word : List.of(names.toLowerCase(Locale.ROOT).split("[^a-z]+"))) {
      Reason reason = BY_CLASS.get(word);
      if (reason != null) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.ActorDirectory;
import entente.actor.Name;
import entente.actor.Place;
import entente.actor.Spelling;
import entente.actor.StateCode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the city in which a sentence says that something took place: "in Kazan". */
final class Cities {
  private static final Pattern IN =
      Pattern.compile(
          "\\b[Ii]n (?:the )?(\\p{Lu}[\\p{L}’'-]*(?: (?:de |of |la |del )*\\p{Lu}[\\p{L}’'-]*){0,3})");

  private static final class Known {
    private static final Map<String, City> CITIES = cities();

    /**
     * All capitals of a state count as one city: better a contradiction missed than a false one.
     */
    private static Map<String, City> cities() {
      Map<String, City> cities = new HashMap<>();
      for (Place place : ActorDirectory.standard().places()) {
        if (place.kind().equals("city") && !place.ambiguous()) {
          String form = Spelling.fold(place.form());
          cities.put(form, new City(place.state(), form));
        }
      }
      for (Name name : ActorDirectory.standard().names()) {
        if (name.kind() == Name.Kind.CAPITAL) {
          cities.put(Spelling.fold(name.form()), new City(name.state(), "capital"));
        }
      }
      return cities;
    }
  }

  private Cities() {}

  /**
   * A city.
   *
   * @param state where it lies
   * @param key what its names have in common
   */
  record City(StateCode state, String key) {}

  /**
   * A city as a text names it.
   *
   * @param city which
   * @param name in the words of the text
   */
  record Named(City city, String name) {}

  /** The one city in which the sentence says something took place; empty if none or several. */
  static Optional<Named> only(String sentence) {
    Map<City, String> found = new HashMap<>();
    Set<City> order = new LinkedHashSet<>();
    Matcher matcher = IN.matcher(sentence);
    while (matcher.find()) {
      longest(matcher.group(1))
          .ifPresent(
              named -> {
                order.add(named.city());
                found.putIfAbsent(named.city(), named.name());
              });
    }
    return order.size() == 1
        ? order.stream().findFirst().map(city -> new Named(city, found.getOrDefault(city, "")))
        : Optional.empty();
  }

  private static Optional<Named> longest(String words) {
    for (String name = words; !name.isEmpty(); name = shorter(name)) {
      City city = Known.CITIES.get(Spelling.fold(name));
      if (city != null) {
        return Optional.of(new Named(city, name));
      }
    }
    return Optional.empty();
  }

  private static String shorter(String words) {
    int space = words.lastIndexOf(' ');
    return space < 0 ? "" : words.substring(0, space);
  }
}

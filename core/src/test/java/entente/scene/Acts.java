// SPDX-License-Identifier: Apache-2.0
package entente.scene;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.actor.Parties;
import entente.event.Act;
import entente.event.CameoCode;
import entente.event.Context;
import entente.event.Dimension;
import entente.event.Manner;
import entente.event.Mode;
import entente.time.Basis;
import entente.time.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Acts and dates of tests, from short strings. */
public final class Acts {
  private Acts() {}

  /**
   * Such as {@code IRNGOV:president:Mahmoud Ahmadinejad > BOL 042 happened diplomatic}; parties are
   * joined by {@code +}, {@code =} parts the actors of a mutual act.
   */
  public static Act of(String words) {
    int tail = lastThree(words);
    String[] rest = words.substring(tail).trim().split(" ", -1);
    return new Act(
        parties(words.substring(0, tail).trim()),
        new CameoCode(rest[0]),
        Mode.valueOf(rest[1].toUpperCase(Locale.ROOT)),
        new Act.Qualities(
            rest[0].equals("042") ? Set.of(Manner.VISIT) : Set.of(),
            Set.<Context>of(),
            Dimension.valueOf(rest[2].toUpperCase(Locale.ROOT))));
  }

  private static int lastThree(String words) {
    int at = words.length();
    for (int i = 0; i < 3; i++) {
      at = words.lastIndexOf(' ', at - 1);
    }
    return at;
  }

  private static Parties parties(String words) {
    if (words.contains("=")) {
      return new Parties(side(words, "="), List.of());
    }
    String[] sides = words.split(" > ", -1);
    return new Parties(side(sides[0], "\\+"), sides.length < 2 ? List.of() : side(sides[1], "\\+"));
  }

  private static List<Actor> side(String words, String separator) {
    return Arrays.stream(words.trim().split(separator, -1))
        .map(String::trim)
        .filter(w -> !w.isEmpty())
        .map(Acts::actor)
        .toList();
  }

  private static Actor actor(String words) {
    String[] parts = words.split(":", -1);
    return new Actor(
        new ActorCode(parts[0].substring(0, 3), parts[0].substring(3)),
        part(parts, 1),
        part(parts, 2),
        parts[parts.length - 1]);
  }

  private static Optional<String> part(String[] parts, int index) {
    return index < parts.length && !parts[index].isEmpty()
        ? Optional.of(parts[index])
        : Optional.empty();
  }

  /**
   * {@code 2009}, {@code 2009-11}, {@code 2009-11-24}, {@code A/B}, {@code thursday}, {@code -}.
   */
  public static When when(String words) {
    if (words.equals("-")) {
      return When.none();
    }
    if (Character.isLetter(words.charAt(0))) {
      return When.weekday(DayOfWeek.valueOf(words.toUpperCase(Locale.ROOT)));
    }
    if (words.contains("/")) {
      String[] ends = words.split("/", -1);
      return When.range(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]), Basis.EXPLICIT);
    }
    return switch (words.length()) {
      case 4 -> When.year(Integer.parseInt(words), Basis.EXPLICIT);
      case 7 -> When.month(YearMonth.parse(words), Basis.EXPLICIT);
      default -> When.day(LocalDate.parse(words), Basis.EXPLICIT);
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A half-open range of days {@code [from, until)}; an absent end is unbounded.
 *
 * @param from first day inside
 * @param until first day outside
 */
public record Window(Optional<LocalDate> from, Optional<LocalDate> until) {
  private static final Window ALWAYS = new Window(Optional.empty(), Optional.empty());

  /**
   * @throws IllegalArgumentException if {@code until} is before {@code from}
   */
  public Window {
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw new IllegalArgumentException("window ends before it begins: " + from + " " + until);
    }
  }

  /** The window without bounds. */
  public static Window always() {
    return ALWAYS;
  }

  /** The window {@code [from, until)}. */
  public static Window of(LocalDate from, LocalDate until) {
    return new Window(Optional.of(from), Optional.of(until));
  }

  /** Whether {@code day} lies inside. */
  public boolean contains(LocalDate day) {
    return from.map(f -> !day.isBefore(f)).orElse(true)
        && until.map(u -> day.isBefore(u)).orElse(true);
  }

  /**
   * Whether any day that {@code when} allows lies inside. A date without a known end is inside the
   * unbounded window only.
   */
  public boolean touches(When when) {
    if (equals(ALWAYS)) {
      return true;
    }
    if (when.from().isEmpty() && when.to().isEmpty()) {
      return false;
    }
    boolean startsInTime =
        when.from().isEmpty() || until.isEmpty() || when.from().get().isBefore(until.get());
    boolean endsInTime =
        when.to().isEmpty() || from.isEmpty() || !when.to().get().isBefore(from.get());
    return startsInTime && endsInTime;
  }
}

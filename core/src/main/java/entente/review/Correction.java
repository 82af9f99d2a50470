// SPDX-License-Identifier: Apache-2.0
package entente.review;

import entente.claim.Claim;
import entente.claim.Wording;
import entente.event.CameoCode;
import entente.event.Codebook;
import entente.event.Mode;
import entente.time.Basis;
import entente.time.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values that corrections set fields to, as words. Each refuses what is no such value. */
public final class Correction {
  private static final int MONTH = "2009-11".length();
  private static final int YEAR = "2009".length();

  private Correction() {}

  /**
   * Nothing, if {@code value} can be set.
   *
   * @throws IllegalArgumentException if it cannot, or the field cannot be corrected; the message
   *     says what can
   */
  public static void require(Field field, String value) {
    switch (field) {
      case DATE -> date(value);
      case MODE -> mode(value);
      case CAMEO -> cameo(value);
      case WORDING -> wording(value);
      case KIND -> kind(value);
      case EVENT, CLAIM, CHECK, AGREEMENT ->
          throw new IllegalArgumentException(
              "'" + field.word() + "' is not a field that can be corrected");
    }
  }

  /** {@code 2009-11-24}, {@code 2009-11}, {@code 2009}, {@code 2009-11-24/2009-11-26}, or none. */
  public static When date(String value) {
    try {
      if (value.equals("none")) {
        return When.none();
      }
      int slash = value.indexOf('/');
      if (slash >= 0) {
        return When.range(
            LocalDate.parse(value.substring(0, slash)),
            LocalDate.parse(value.substring(slash + 1)),
            Basis.EXPLICIT);
      }
      return calendar(value);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + value + "' is no date; write 2009-11-24, 2009-11, 2009, A/B or none", e);
    }
  }

  private static When calendar(String value) {
    if (value.length() == YEAR) {
      return When.year(Integer.parseInt(value), Basis.EXPLICIT);
    }
    return value.length() == MONTH
        ? When.month(YearMonth.parse(value), Basis.EXPLICIT)
        : When.day(LocalDate.parse(value), Basis.EXPLICIT);
  }

  /** {@code happened}, {@code planned} ... */
  public static Mode mode(String value) {
    return word(value, Mode.values(), Mode::word);
  }

  /** A code of the codebook. */
  public static CameoCode cameo(String value) {
    return CameoCode.find(value)
        .filter(code -> Codebook.standard().entries().stream().anyMatch(e -> e.code().equals(code)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + value + "' is not in the CAMEO codebook; write a code such as 042"));
  }

  /** {@code asserted}, {@code attributed} ... */
  public static Wording wording(String value) {
    return word(value, Wording.values(), Wording::word);
  }

  /** {@code assertion}, {@code forecast} ... */
  public static Claim.Kind kind(String value) {
    return word(value, Claim.Kind.values(), Claim.Kind::word);
  }

  private static <E> E word(String value, E[] all, Function<E, String> words) {
    List<E> found =
        Arrays.stream(all)
            .filter(one -> words.apply(one).equals(value.toLowerCase(Locale.ROOT)))
            .toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "'"
              + value
              + "' is none of "
              + Arrays.stream(all).map(words).collect(Collectors.joining(", ")));
    }
    return found.get(0);
  }
}

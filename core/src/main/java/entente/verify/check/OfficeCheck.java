// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.reading.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds persons with an office against the table of office holders. It fires only where somebody
 * else is known to have held the office; who is put in his place is told, never put in.
 */
final class OfficeCheck implements DocumentCheck {
  @Override
  public List<Check> find(Inquiry inquiry) {
    Bearers bearers = Bearers.of(inquiry.facts());
    Moments moments = new Moments(inquiry);
    Map<CheckId, Check> found = new LinkedHashMap<>();
    inquiry.namings().stream()
        .filter(Naming.Title.class::isInstance)
        .map(Naming.Title.class::cast)
        .map(title -> new OfficeCase(inquiry, bearers, title).check(moments.of(title)))
        .flatMap(Optional::stream)
        .forEach(check -> found.putIfAbsent(check.id(), check));
    return new ArrayList<>(found.values());
  }
}

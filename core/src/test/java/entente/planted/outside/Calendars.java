// SPDX-License-Identifier: Apache-2.0
package entente.planted.outside;

import java.util.Calendar;
import java.util.Date;

/** Uses the dates of old. */
@SuppressWarnings("JavaUtilDate")
final class Calendars {
  static final class OldDate {
    Date date() {
      return new Date(0);
    }
  }

  static final class OldCalendar {
    int year(Calendar calendar) {
      return calendar.get(Calendar.YEAR);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.evidence.Span;
import entente.fact.CitedFact;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Struct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One row of a result, read column by column in the order of the query. */
final class Row {
  private final ResultSet result;
  private int column;

  Row(ResultSet result) {
    this.result = result;
  }

  /** What a row becomes. */
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  String text() throws SQLException {
    return Objects.requireNonNull(result.getString(++column));
  }

  Optional<String> optionalText() throws SQLException {
    return Optional.ofNullable(result.getString(++column));
  }

  int number() throws SQLException {
    return result.getInt(++column);
  }

  long bigNumber() throws SQLException {
    return result.getLong(++column);
  }

  double decimal() throws SQLException {
    return result.getDouble(++column);
  }

  Optional<LocalDate> day() throws SQLException {
    return Optional.ofNullable(result.getObject(++column, LocalDate.class));
  }

  Span span() throws SQLException {
    return new Span(number(), number());
  }

  <E extends Enum<E>> E word(Class<E> type) throws SQLException {
    return Enum.valueOf(type, text());
  }

  List<String> texts() throws SQLException {
    return Arrays.stream(elements()).map(String.class::cast).toList();
  }

  List<Actor> actors() throws SQLException {
    List<Actor> actors = new ArrayList<>();
    for (Object element : elements()) {
      actors.add(actor(((Struct) element).getAttributes()));
    }
    return actors;
  }

  List<CitedFact> facts() throws SQLException {
    List<CitedFact> facts = new ArrayList<>();
    for (Object element : elements()) {
      Object[] fields = ((Struct) element).getAttributes();
      facts.add(new CitedFact((String) fields[0], (String) fields[1]));
    }
    return facts;
  }

  private Object[] elements() throws SQLException {
    Array array = Objects.requireNonNull(result.getArray(++column));
    return (Object[]) array.getArray();
  }

  private static Actor actor(Object[] fields) {
    return new Actor(
        new ActorCode((String) fields[0], (String) fields[1]),
        Optional.ofNullable((String) fields[2]),
        Optional.ofNullable((String) fields[3]),
        (String) fields[4]);
  }
}

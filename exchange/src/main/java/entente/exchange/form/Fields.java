// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Takes the fields of one JSON object, in the order they are given; an absent value is null. */
public final class Fields {
  private final JsonGenerator out;

  Fields(JsonGenerator out) {
    this.out = out;
  }

  /** A string. */
  public Fields text(String name, String value) {
    out.writeStringProperty(name, value);
    return this;
  }

  /** A string or null. */
  public Fields text(String name, Optional<String> value) {
    return value.map(v -> text(name, v)).orElseGet(() -> nothing(name));
  }

  /** Null. */
  public Fields nothing(String name) {
    out.writeNullProperty(name);
    return this;
  }

  /** A whole number. */
  public Fields number(String name, long value) {
    out.writeName(name);
    out.writeNumber(value);
    return this;
  }

  /** A number with a decimal point, in the shortest form that reads back the same. */
  public Fields decimal(String name, double value) {
    out.writeName(name);
    out.writeNumber(value);
    return this;
  }

  /** Such a number or null. */
  public Fields decimal(String name, OptionalDouble value) {
    return value.isPresent() ? decimal(name, value.getAsDouble()) : nothing(name);
  }

  /** True or false. */
  public Fields flag(String name, boolean value) {
    out.writeBooleanProperty(name, value);
    return this;
  }

  /** A list of strings. */
  public <T> Fields words(String name, Iterable<T> values, Function<? super T, String> word) {
    out.writeArrayPropertyStart(name);
    values.forEach(value -> out.writeString(word.apply(value)));
    out.writeEndArray();
    return this;
  }

  /** A list of strings. */
  public Fields words(String name, Iterable<String> values) {
    return words(name, values, Function.identity());
  }

  /** A list of whole numbers. */
  public Fields numbers(String name, List<Integer> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeNumber);
    out.writeEndArray();
    return this;
  }

  /** A list of numbers with a decimal point. */
  public Fields decimals(String name, List<Double> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeNumber);
    out.writeEndArray();
    return this;
  }

  /** An object. */
  public Fields object(String name, Form value) {
    out.writeObjectPropertyStart(name);
    value.write(this);
    out.writeEndObject();
    return this;
  }

  /** An object or null. */
  public Fields object(String name, Optional<? extends Form> value) {
    return value.map(v -> object(name, v)).orElseGet(() -> nothing(name));
  }

  /** A list of objects. */
  public Fields objects(String name, Iterable<? extends Form> values) {
    out.writeArrayPropertyStart(name);
    for (Form value : values) {
      out.writeStartObject();
      value.write(this);
      out.writeEndObject();
    }
    out.writeEndArray();
    return this;
  }
}

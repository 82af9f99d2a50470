// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import java.lang.reflect.Field;

/** Reads private fields of the published models, which have no getters for their weights. */
final class PublishedFields {
  private PublishedFields() {}

  static <T> T read(Object owner, String name, Class<T> type) {
    for (Class<?> c = owner.getClass(); c != Object.class; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return type.cast(value(owner, field));
        }
      }
    }
    throw new IllegalStateException("no field " + name + " in " + owner.getClass());
  }

  private static Object value(Object owner, Field field) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("field " + field + " cannot be read", e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published schemas in {@code docs/formats}. */
public final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Schemas() {}

  /** Fails unless {@code json} fits the schema of {@code format}. */
  public static void requireValid(String format, String json) {
    assertThat(schema(format).validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  /** Fails if {@code json} fits the schema of {@code format}. */
  public static void requireInvalid(String format, String json) {
    assertThat(schema(format).validate(json, InputFormat.JSON)).as(json).isNotEmpty();
  }

  private static Schema schema(String format) {
    Path file = Path.of("..", "docs", "formats", format + ".schema.json");
    try {
      return REGISTRY.getSchema(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

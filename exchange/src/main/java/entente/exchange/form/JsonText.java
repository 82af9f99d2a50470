// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** JSON as text. The streaming writer alone is used: commands start without the data binding. */
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  static String compact(Form form) {
    return written(form, ObjectWriteContext.empty());
  }

  static String indented(Form form) {
    return written(form, new Indented()) + "\n";
  }

  private static String written(Form form, ObjectWriteContext context) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
      out.writeStartObject();
      form.write(new Fields(out));
      out.writeEndObject();
    }
    return text.toString();
  }

  /** Two spaces and {@code \n} everywhere; the library's own line end is the platform's. */
  private static final class Indented extends ObjectWriteContext.Base {
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter(
              Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER));
      printer.indentObjectsWith(TWO_SPACES);
      printer.indentArraysWith(TWO_SPACES);
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}

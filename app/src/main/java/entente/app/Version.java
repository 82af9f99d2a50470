// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.event.Codebook;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What is running: the program, its coder and its codebook. */
final class Version implements IVersionProvider {
  /** The program's version; {@code development} when it does not run from its jar. */
  static String program() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "entente " + program(),
      "coder " + new Workbench().coder().version(),
      "codebook " + Codebook.VERSION
    };
  }
}

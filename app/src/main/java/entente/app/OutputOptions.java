// SPDX-License-Identifier: Apache-2.0
package entente.app;

import picocli.CommandLine.Option;

/** How a command answers. */
final class OutputOptions {
  @Option(names = "--json", description = "Print JSON, one object a line.")
  boolean json;

  @Option(names = "--quiet", description = "No progress, only data and errors.")
  boolean quiet;
}

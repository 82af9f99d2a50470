// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: wires reader, coder, ledger and writers, prints, and alone knows the clock, the
 * file system and the standard streams.
 *
 * <p>{@link entente.app.Main} starts; each command is a class named after it; {@link
 * entente.app.Workbench} opens what a command needs, and only that. May know every module but
 * spark.
 */
@NullMarked
package entente.app;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * From the bytes of a file to a document whose blocks are told apart.
 *
 * <p>{@link entente.reader.DocumentReader} takes plain text, Markdown and HTML and gives a {@link
 * entente.reading.CleanDocument} or says why not; {@link entente.reader.PublisherDirectory} knows
 * publishers by host and name. Opens no files. Knows {@code evidence}, {@code reading} and the
 * coder's {@code text} and {@code date}.
 */
@NullMarked
package entente.reader;

import org.jspecify.annotations.NullMarked;

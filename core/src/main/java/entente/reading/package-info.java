// SPDX-License-Identifier: Apache-2.0
/**
 * What a coder returns of one document.
 *
 * <p>{@link entente.reading.Reading} holds the sentences, reports, claims and dropped blocks. May
 * know {@code time}, {@code actor}, {@code evidence}, {@code event}, {@code claim}.
 */
@NullMarked
package entente.reading;

import org.jspecify.annotations.NullMarked;

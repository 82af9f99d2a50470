// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import entente.evidence.Span;

/**
 * Words that tell a time.
 *
 * @param span where they stand in the document's text, a preposition that belongs to the meaning
 *     ("since", "by", "from ... to") included
 * @param timex what they say
 */
public record DateMention(Span span, Timex timex) {}

// SPDX-License-Identifier: Apache-2.0
/**
 * What other data sets tell, read into Entente's own records.
 *
 * <p>{@link entente.exchange.feed.FactFeed} reads a file of a {@link
 * entente.exchange.feed.FeedFormat} and gives a {@link entente.exchange.feed.FeedReading}: the
 * facts, and what became of every row. Bad rows are rejections, never thrown. Knows none of the
 * other packages of exchange.
 */
@NullMarked
package entente.exchange.feed;

import org.jspecify.annotations.NullMarked;

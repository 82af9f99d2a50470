// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON form of every record: one for commands, files and the dossier.
 *
 * <p>A {@link entente.exchange.form.Form} writes its {@link entente.exchange.form.Fields} in a
 * fixed order; {@link entente.exchange.form.EventForm} and {@link entente.exchange.form.ClaimForm}
 * are the records of the ledger, {@link entente.exchange.form.CameoRows} and {@link
 * entente.exchange.form.ExtractLines} the two batch formats. The schemas stand in {@code
 * docs/formats}. May know core.
 */
@NullMarked
package entente.exchange.form;

import org.jspecify.annotations.NullMarked;

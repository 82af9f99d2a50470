// SPDX-License-Identifier: Apache-2.0
/**
 * The overview of a dyad as data; the app writes it as HTML, Markdown or JSON.
 *
 * <p>{@link entente.dossier.Dossier} is the whole; {@link entente.dossier.DossierComposer} makes it
 * from a ledger. May know all of core.
 */
@NullMarked
package entente.dossier;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Writes a dossier: as one HTML file, as Markdown, as JSON. All three print the same lines with the
 * same numbers; none computes.
 *
 * <p>{@link entente.app.dossier.HtmlDossier}, {@link entente.app.dossier.MarkdownDossier} and
 * {@link entente.app.dossier.JsonDossier} are the writers; {@link entente.app.dossier.Sheet} is
 * what the page's template asks. May know core and exchange.
 */
@NullMarked
package entente.app.dossier;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

/**
 * A raised number that leads to a note.
 *
 * @param number of the note
 * @param id where the note leads back to; empty if an earlier mark has it
 */
public record Mark(int number, String id) {}

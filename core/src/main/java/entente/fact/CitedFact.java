// SPDX-License-Identifier: Apache-2.0
package entente.fact;

/**
 * A fact in words, with who says so.
 *
 * @param statement one sentence: {@code Luis Arce Catacora was president of Bolivia from 2020-11-08
 *     to 2025-11-07}
 * @param source the table or file it stands in
 */
public record CitedFact(String statement, String source) {}

// SPDX-License-Identifier: Apache-2.0
package entente.fact;

/**
 * A row of a feed that could not be taken, and why; counted, never thrown.
 *
 * @param file the file's name
 * @param line the line, from 1
 * @param reason what is wrong with it: {@code startdate '2012-13-01' is no day}
 */
public record Rejection(String file, int line, String reason) {}

// SPDX-License-Identifier: Apache-2.0
package entente.planted.stray;

/** Lies in a package that the table lacks. */
final class Stray {}

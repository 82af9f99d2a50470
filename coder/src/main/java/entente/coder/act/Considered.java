// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

/**
 * A frame that was tried and did not apply.
 *
 * @param trigger the word as it stands
 * @param frame file and line of the frame
 * @param reason why not
 */
public record Considered(String trigger, String frame, String reason) {}

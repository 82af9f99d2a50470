// SPDX-License-Identifier: Apache-2.0
/**
 * Whether an act is told as done, to come, alleged, denied or not at all.
 *
 * <p>{@link entente.coder.mode.Modalities} walks from a trigger to the root of its sentence and
 * collects the {@link entente.coder.mode.Operators} on the way into a {@link
 * entente.coder.mode.Modality}. May know {@code parse}.
 */
@NullMarked
package entente.coder.mode;

import org.jspecify.annotations.NullMarked;

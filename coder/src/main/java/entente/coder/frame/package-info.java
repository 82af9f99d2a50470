// SPDX-License-Identifier: Apache-2.0
/**
 * The frames: which words make which act, and where its parties stand.
 *
 * <p>{@link entente.coder.frame.Frames} holds all {@link entente.coder.frame.Frame}s of the bundled
 * tables, {@link entente.coder.frame.NounClasses} the classes of nouns that frames ask for. A frame
 * asks a {@link entente.coder.frame.Clause} whether it fits; it knows no parse. May know {@code
 * entente.event} and its own tables.
 */
@NullMarked
package entente.coder.frame;

import org.jspecify.annotations.NullMarked;

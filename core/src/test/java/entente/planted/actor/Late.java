// SPDX-License-Identifier: Apache-2.0
package entente.planted.actor;

import entente.planted.time.Early;

/** Knows a package below its own, as it may; the other arrow is the wrong one. */
public record Late(Early early) {}

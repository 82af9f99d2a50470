// SPDX-License-Identifier: Apache-2.0
package entente.planted.time;

import entente.planted.actor.Late;

/** Knows a package above its own, which knows it back. */
public final class Early {
  Late late() {
    return new Late(this);
  }
}

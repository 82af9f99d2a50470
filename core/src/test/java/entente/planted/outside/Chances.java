// SPDX-License-Identifier: Apache-2.0
package entente.planted.outside;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;

/** Leaves something to chance, in each way there is. */
final class Chances {
  static final class Dice {
    int roll() {
      return new Random(17).nextInt(6);
    }
  }

  static final class Unseeded {
    int roll() {
      return new SplittableRandom().nextInt(6);
    }
  }

  static final class Maths {
    double roll() {
      return Math.random();
    }
  }

  static final class Names {
    UUID roll() {
      return UUID.randomUUID();
    }
  }

  static final class Cards {
    void roll(List<String> cards) {
      Collections.shuffle(cards);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.planted.outside;

/** Speaks by itself, in each way there is. */
final class Voices {
  static final class Out {
    void speak() {
      System.out.println("words");
    }
  }

  static final class Err {
    void speak() {
      System.err.println("words");
    }
  }

  static final class Trace {
    void speak(IllegalStateException e) {
      e.printStackTrace();
    }
  }
}

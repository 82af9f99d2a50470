// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import java.io.IOException;

/** The model file is damaged or of another version. The message says which and what to do. */
public final class ModelException extends IOException {
  private static final long serialVersionUID = 1L;

  ModelException(String message) {
    super(message + "; delete it and build again");
  }
}

// SPDX-License-Identifier: Apache-2.0
package entente.app;

/** A failure that the user can act on. The message says what happened, where, and what to do. */
final class EntenteException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ExitCode kind;

  EntenteException(ExitCode kind, String message) {
    super(message);
    this.kind = kind;
  }

  EntenteException(ExitCode kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  static EntenteException badInput(String message) {
    return new EntenteException(ExitCode.BAD_INPUT, message);
  }

  static EntenteException notFound(String message) {
    return new EntenteException(ExitCode.NOT_FOUND, message);
  }

  ExitCode kind() {
    return kind;
  }
}

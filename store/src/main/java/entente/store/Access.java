// SPDX-License-Identifier: Apache-2.0
package entente.store;

/** What a ledger is opened for. */
public enum Access {
  /** Reading only; several processes may, as long as none appends. */
  READ,
  /** Reading and appending; one process alone holds the file, which is made if it is missing. */
  APPEND
}

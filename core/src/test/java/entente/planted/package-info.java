// SPDX-License-Identifier: Apache-2.0
/** Violations of the rules of ArchitectureTest, planted so that each rule is seen to fail. */
package entente.planted;

// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.dyad.Course.Numbers;
import java.util.Optional;

/**
 * One year of the course.
 *
 * @param year the year
 * @param numbers empty if the year was not observed, which is not calm
 * @param label the weightiest act of the year, in the codebook's words; empty if there was none
 */
public record CourseYear(int year, Optional<Numbers> numbers, Optional<String> label) {}

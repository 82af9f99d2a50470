// SPDX-License-Identifier: Apache-2.0
package entente.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Time and memory of this process. */
final class Stopwatch {
  private static final Path STATUS = Path.of("/proc/self/status");

  private Stopwatch() {}

  /** Processor time of the current thread. */
  static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /**
   * The most memory this process has held so far, in MB: resident where the system tells it, else
   * the peaks of Java's own pools together.
   */
  static double peakMegabytes() {
    return Files.isReadable(STATUS) ? residentMegabytes() : pooledMegabytes();
  }

  private static double residentMegabytes() {
    try {
      List<String> lines = Files.readAllLines(STATUS);
      return lines.stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseGet(Stopwatch::pooledMegabytes);
    } catch (IOException e) {
      throw new UncheckedIOException(STATUS.toString(), e);
    }
  }

  private static double pooledMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(pool -> pool.getPeakUsage())
            .mapToLong(MemoryUsage::getCommitted)
            .sum()
        / 1048576.0;
  }
}

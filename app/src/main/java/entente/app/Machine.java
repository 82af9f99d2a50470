// SPDX-License-Identifier: Apache-2.0
package entente.app;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The machine that figures were measured on. */
final class Machine {
  private Machine() {}

  /** The processor's name where the system tells it, else its architecture. */
  static String cpu() {
    String architecture = System.getProperty("os.arch", "");
    Path list = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(list)) {
      return architecture;
    }
    try (Stream<String> lines = Files.lines(list)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(architecture);
    } catch (IOException e) {
      return architecture;
    }
  }

  /** Physical memory. */
  static long memoryGigabytes() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize()
        >> 30;
  }
}

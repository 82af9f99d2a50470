// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.ledger.Batch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.duckdb.DuckDBDriver;

/**
 * A second JVM that holds a ledger. It runs with DuckDB's native library laid beside a jar without
 * any, as Entente is packaged; the published jar would leave 70 MB behind at each kill.
 */
final class OtherProcess {
  private OtherProcess() {}

  /** Lays jar and library into {@code directory} and returns the class path of this test there. */
  static String classPath(Path directory) throws IOException, URISyntaxException {
    Path published =
        Path.of(DuckDBDriver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path stripped = directory.resolve("duckdb.jar");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(published));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(stripped))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        lay(entry, in, out, directory);
      }
    }
    List<String> paths = new ArrayList<>(List.of(stripped.toString()));
    for (Class<?> type : List.of(OtherProcess.class, DuckDbLedger.class, Batch.class)) {
      paths.add(
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    return String.join(System.getProperty("path.separator"), paths);
  }

  private static void lay(ZipEntry entry, InputStream in, ZipOutputStream out, Path directory)
      throws IOException {
    if (!entry.getName().startsWith("libduckdb_java.so_")) {
      out.putNextEntry(new ZipEntry(entry.getName()));
      in.transferTo(out);
    } else if (entry.getName().equals(libraryName())) {
      Files.copy(in, directory.resolve(entry.getName()));
    }
  }

  /** The name under which the driver looks for its library, in its jar and beside it. */
  static String libraryName() {
    String os = System.getProperty("os.name");
    String arch = System.getProperty("os.arch");
    return "libduckdb_java.so_"
        + (os.startsWith("Windows") ? "windows" : os.startsWith("Mac") ? "macos" : "linux")
        + (arch.equals("aarch64") ? "_arm64" : "_amd64");
  }

  /** Starts one that appends, telling each document when it is appended, until it is killed. */
  static Process start(String classPath, Path ledger, long seed) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            OtherProcess.class.getName(),
            ledger.toString(),
            Long.toString(seed))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Appends made-up documents without end. */
  public static void main(String[] args) throws IOException {
    Samples samples = new Samples(Long.parseLong(args[1]));
    OutputStream told = System.out;
    try (DuckDbLedger ledger = DuckDbLedger.open(Path.of(args[0]), Access.APPEND)) {
      tell(told, "open");
      for (int i = 0; i < 100_000; i++) {
        var reading = samples.reading("one");
        ledger.append(Batch.of(reading, List.of()));
        tell(told, reading.document().id().value());
      }
    }
  }

  private static void tell(OutputStream told, String line) throws IOException {
    told.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    told.flush();
  }
}

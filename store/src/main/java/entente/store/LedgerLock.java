// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.ledger.LedgerUnavailable;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to append to a ledger: a lock of the operating system on {@code FILE.lock}, which names
 * the holder. The system lets go of it when the holder dies, however it dies.
 */
final class LedgerLock implements AutoCloseable {
  /** Far behind the text, which Windows would keep others from reading if it lay within. */
  private static final long LOCKED_BYTE = 1L << 40;

  private static final int LONGEST_TEXT = 4096;

  /**
   * Held by this process, by absolute path. Asking the file would not do: on Linux, closing any
   * channel to it would drop this process's lock.
   */
  private static final Map<Path, Holder> HELD = new ConcurrentHashMap<>();

  private final Path ledger;
  private final FileChannel channel;

  private LedgerLock(Path ledger, FileChannel channel) {
    this.ledger = ledger;
    this.channel = channel;
  }

  /**
   * Takes the lock for this process.
   *
   * @throws LedgerUnavailable if another holds it, or no lock file can be made
   */
  static LedgerLock acquire(Path ledger) {
    if (HELD.putIfAbsent(key(ledger), Holder.thisProcess()) != null) {
      throw inUse(ledger, Optional.of(Holder.thisProcess()));
    }
    try {
      return lock(ledger);
    } catch (IOException e) {
      HELD.remove(key(ledger));
      throw Failures.unwritable(ledger, e);
    } catch (LedgerUnavailable e) {
      HELD.remove(key(ledger));
      throw e;
    }
  }

  private static LedgerLock lock(Path ledger) throws IOException {
    FileChannel channel =
        FileChannel.open(
            lockFile(ledger),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      if (tryLock(channel, false).isEmpty()) {
        throw inUse(ledger, read(channel));
      }
      write(channel, Holder.thisProcess());
      return new LedgerLock(ledger, channel);
    } catch (IOException | LedgerUnavailable e) {
      channel.close();
      throw e;
    }
  }

  /** The live process that holds {@code ledger} for appending. */
  static Optional<Holder> findHolder(Path ledger) {
    Holder own = HELD.get(key(ledger));
    if (own != null) {
      return Optional.of(own);
    }
    try (FileChannel channel = FileChannel.open(lockFile(ledger), StandardOpenOption.READ)) {
      return tryLock(channel, true).isPresent() ? Optional.empty() : read(channel);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      // A lock file that cannot be read tells nothing; DuckDB's own lock still guards the ledger.
      return Optional.empty();
    }
  }

  /** Writes into the lock file where this process answers other commands. */
  void announce(URI address) {
    Holder holder = Holder.thisProcess().withAddress(address);
    try {
      write(channel, holder);
    } catch (IOException e) {
      throw Failures.unwritable(ledger, e);
    }
    HELD.put(key(ledger), holder);
  }

  static LedgerUnavailable inUse(Path ledger, Optional<Holder> holder) {
    String who = holder.map(h -> "process " + h.pid()).orElse("another process");
    return new LedgerUnavailable(
        ledger + " is in use by " + who + "; wait for it, stop it, or choose another --ledger");
  }

  private static Optional<FileLock> tryLock(FileChannel channel, boolean shared)
      throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, shared));
    } catch (OverlappingFileLockException e) {
      // Another thread of this process holds it under another name of the file.
      return Optional.empty();
    }
  }

  private static Optional<Holder> read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_TEXT);
    channel.read(bytes, 0);
    return Holder.parse(StandardCharsets.UTF_8.decode(bytes.flip()).toString());
  }

  private static void write(FileChannel channel, Holder holder) throws IOException {
    channel.truncate(0);
    channel.write(StandardCharsets.UTF_8.encode(holder.text()), 0);
  }

  private static Path lockFile(Path ledger) {
    return Path.of(ledger + ".lock");
  }

  private static Path key(Path ledger) {
    return ledger.toAbsolutePath().normalize();
  }

  /**
   * Lets go. Whoever opened the lock file before it is deleted here may hold a lock on nothing
   * while a third takes a new one; DuckDB's own lock still keeps those two apart.
   */
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(lockFile(ledger));
    } catch (IOException e) {
      // Where it cannot be deleted it stays, unlocked, and is taken over next time.
      return;
    } finally {
      HELD.remove(key(ledger));
    }
  }
}

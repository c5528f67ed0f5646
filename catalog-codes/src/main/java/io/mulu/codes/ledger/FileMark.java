package io.mulu.codes.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mark in a small file: sixteen slots of 128 bytes, each with a position of the audit trail, its hash and a checksum.
 *
 * <p>The slot is chosen by the position, so that a write torn by a crash leaves the others whole, and so that processes
 * that write at the same time do not wait for each other. The highest slot with a right checksum counts. The file is not
 * forced to disk: after a power failure it may lag behind, which does no harm.
 */
final class FileMark implements LedgerMark {

    private static final Logger LOG = LoggerFactory.getLogger(AssignmentLedger.class);
    private static final int SLOTS = 16;
    private static final int SLOT_LENGTH = 128;
    private static final String MAGIC = "mulu-mark/1";
    private static final String NO_HASH = "-";

    private final Path path;
    private final FileChannel channel;

    private FileMark(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static FileMark open(Path path) throws IOException {
        return new FileMark(path, FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    /** The highest note in a file; empty when there is no file, or no slot in it is whole. */
    static Optional<Note> read(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        return IntStream.range(0, text.length() / SLOT_LENGTH)
                .mapToObj(slot -> note(text.substring(slot * SLOT_LENGTH, (slot + 1) * SLOT_LENGTH)))
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(Note::position));
    }

    private static Optional<Note> note(String slot) {
        String[] parts = slot.strip().split(" ");
        if (parts.length != 4 || !parts[3].equals(checksum(parts[0] + ' ' + parts[1] + ' ' + parts[2]))) {
            return Optional.empty();
        }
        return Optional.of(new Note(Long.parseLong(parts[1]), parts[2].equals(NO_HASH) ? "" : parts[2]));
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    @Override
    public void advance(long position, String hash) {
        String note = MAGIC + ' ' + position + ' ' + (hash.isEmpty() ? NO_HASH : hash);
        String slot = note + ' ' + checksum(note);
        String padded = slot + " ".repeat(SLOT_LENGTH - 1 - slot.length()) + '\n';
        try {
            channel.write(ByteBuffer.wrap(padded.getBytes(StandardCharsets.US_ASCII)), position % SLOTS * SLOT_LENGTH);
        } catch (IOException e) {
            LOG.warn("the mark {} of the ledger cannot be written and will lag behind", path, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("the mark {} of the ledger cannot be closed", path, e);
        }
    }

    /** How far the ledger had come. */
    record Note(long position, String hash) {}
}

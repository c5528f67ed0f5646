package io.mulu.benchmarks.ledger;

import io.mulu.benchmarks.measure.Ratios;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a reader has to know of the machine to judge the figures. */
final class MachineFacts {

    private static final int SYNCS = 300;
    private static final int PAGE = 8192;

    private MachineFacts() {}

    static String database(Store store) throws Exception {
        try (Connection connection = store.create("facts").getConnection()) {
            return database(connection.getMetaData());
        }
    }

    private static String database(DatabaseMetaData facts) throws SQLException {
        return facts.getDatabaseProductName() + " " + facts.getDatabaseProductVersion() + ", driver "
                + facts.getDriverVersion();
    }

    /** Milliseconds to append a page to a file and force it to disk, the middle of some hundred times. */
    static double forceMillis(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "force", "");
        List<Double> millis = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < SYNCS; i++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE));
                channel.force(false);
                millis.add((System.nanoTime() - start) / 1e6);
            }
        } finally {
            Files.delete(file);
        }
        return Ratios.of(millis).median();
    }
}

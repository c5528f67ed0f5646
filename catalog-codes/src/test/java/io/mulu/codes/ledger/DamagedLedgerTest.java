package io.mulu.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** A SQLite ledger that is not what it was is refused, and says why. */
class DamagedLedgerTest {

    @TempDir
    Path folder;

    private Path file;
    private Path mark;

    @BeforeEach
    void makeLedger() {
        file = folder.resolve("ledger.db");
        mark = folder.resolve("ledger.db-mark");
        try (AssignmentLedger ledger = open()) {
            assign(ledger, 1, 50);
        }
    }

    private static void assign(AssignmentLedger ledger, int from, int to) {
        ledger.assign(IntStream.rangeClosed(from, to)
                .mapToObj(i -> LedgerContract.request("key " + i))
                .toList());
    }

    private AssignmentLedger open() {
        return open(LedgerOptions.defaults());
    }

    private AssignmentLedger open(LedgerOptions options) {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + file);
        return JdbcLedger.open(dataSource, "catalogue", LedgerContract.CLOCK, options);
    }

    private LedgerException.Reason refusal() {
        return refusal(LedgerOptions.defaults());
    }

    private LedgerException.Reason refusal(LedgerOptions options) {
        try (AssignmentLedger ledger = open(options)) {
            throw new AssertionError("opened with " + ledger.entries().size() + " entries");
        } catch (LedgerException e) {
            return e.reason();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void anOlderCopyIsRefused() throws IOException {
        Path backup = folder.resolve("backup");
        copy(file, backup);
        try (AssignmentLedger ledger = open()) {
            assign(ledger, 51, 60);
        }
        copy(backup, file);
        assertThat(refusal()).isEqualTo(LedgerException.Reason.ROLLED_BACK);
    }

    @Test
    void anOlderCopyThatWentOnIsRefused() throws IOException {
        Path backup = folder.resolve("backup");
        Path newMark = folder.resolve("new mark");
        copy(file, backup);
        try (AssignmentLedger ledger = open()) {
            assign(ledger, 51, 60);
        }
        copy(mark, newMark);
        copy(backup, file);
        try (AssignmentLedger ledger = open(LedgerOptions.defaults().acceptRestored())) {
            assign(ledger, 101, 140);
        }
        copy(newMark, mark);
        assertThat(refusal()).isEqualTo(LedgerException.Reason.ROLLED_BACK);
    }

    @Test
    void aLedgerThatIsGoneIsNotBegunAnew() throws IOException {
        Files.delete(file);
        assertThat(refusal()).isEqualTo(LedgerException.Reason.ROLLED_BACK);
        assertThat(refusal()).isEqualTo(LedgerException.Reason.ROLLED_BACK);
    }

    @Test
    void aReplacedLedgerIsRefused() throws IOException {
        Path other = folder.resolve("other.db");
        Path mine = file;
        file = other;
        try (AssignmentLedger ledger = open()) {
            assign(ledger, 201, 300);
        }
        file = mine;
        copy(other, file);
        assertThat(refusal()).isEqualTo(LedgerException.Reason.ROLLED_BACK);
    }

    @Test
    void aLostWriteAheadLogIsNoticed() throws IOException {
        Path crashed = folder.resolve("crashed");
        Files.createDirectories(crashed);
        try (AssignmentLedger ledger = open()) {
            assign(ledger, 51, 60);
            // The state that a process killed now would leave behind.
            copy(file, crashed.resolve("ledger.db"));
            copy(mark, crashed.resolve("ledger.db-mark"));
            copy(folder.resolve("ledger.db-wal"), folder.resolve("wal"));
        }
        file = crashed.resolve("ledger.db");
        assertThat(refusal()).isEqualTo(LedgerException.Reason.ROLLED_BACK);
        copy(folder.resolve("wal"), crashed.resolve("ledger.db-wal"));
        try (AssignmentLedger ledger = open()) {
            assertThat(ledger.entries()).hasSize(60);
        }
    }

    @Test
    void aMissingMarkIsNotTakenForGranted() throws IOException {
        Files.delete(mark);
        assertThat(refusal()).isEqualTo(LedgerException.Reason.MARK_MISSING);
        Files.writeString(mark, "no mark");
        assertThat(refusal()).isEqualTo(LedgerException.Reason.MARK_MISSING);
        open(LedgerOptions.defaults().acceptRestored()).close();
        try (AssignmentLedger ledger = open()) {
            assertThat(ledger.entries()).hasSize(50);
        }
    }

    @Test
    void aTornWriteOfTheMarkLeavesAnotherSlot() throws IOException {
        try (AssignmentLedger ledger = open()) {
            assign(ledger, 51, 51);
        }
        byte[] bytes = Files.readAllBytes(mark);
        int slot = 51 % 16;
        bytes[slot * 128 + 20] ^= 1;
        Files.write(mark, bytes);
        try (AssignmentLedger ledger = open()) {
            assertThat(ledger.entries()).hasSize(51);
        }
    }

    @Test
    void aMarkThatLagsBehindDoesNoHarm() throws IOException {
        Path old = folder.resolve("old mark");
        copy(mark, old);
        try (AssignmentLedger ledger = open()) {
            assign(ledger, 51, 60);
        }
        copy(old, mark);
        try (AssignmentLedger ledger = open()) {
            assertThat(ledger.entries()).hasSize(60);
        }
    }

    @Test
    void theMarkMayLieElsewhere() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        LedgerOptions options = LedgerOptions.defaults().markFile(elsewhere);
        assertThat(refusal(options)).isEqualTo(LedgerException.Reason.MARK_MISSING);
        open(options.acceptRestored()).close();
        try (AssignmentLedger ledger = open(options)) {
            assign(ledger, 51, 60);
        }
        assertThat(Files.readString(elsewhere)).contains("mulu-mark/1 60 ");
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.setLength(raw.length() / 2);
        }
        assertThat(refusal()).isEqualTo(LedgerException.Reason.CORRUPT);
    }

    /** Any byte of the file: what is not noticed must not matter. */
    @Test
    void aFlippedBitIsNoticedOrChangesNothing() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        List<LedgerEntry> entries = entries();
        Random random = new Random(7);
        int noticed = 0;
        int harmless = 0;
        for (int i = 0; i < 300; i++) {
            byte[] flipped = sound.clone();
            int at = random.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            Files.deleteIfExists(folder.resolve("ledger.db-wal"));
            Files.deleteIfExists(folder.resolve("ledger.db-shm"));
            try (AssignmentLedger ledger = open()) {
                assertThat(ledger.entries()).isEqualTo(entries);
                assertThat(ledger.highest(LedgerContract.SCOPE)).isEqualTo(50);
                assertThat(ledger.check()).isEmpty();
                harmless++;
            } catch (LedgerException e) {
                noticed++;
            }
        }
        System.out.println("flipped bits: " + noticed + " noticed, " + harmless + " without effect");
        assertThat(noticed).isPositive();
    }

    private List<LedgerEntry> entries() {
        try (AssignmentLedger ledger = open()) {
            return ledger.entries();
        }
    }

    @Test
    void namesTheCodesThatAreNotWhatTheTrailTells() throws SQLException {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + file);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER mulu_code_no_delete");
            statement.execute("DROP TRIGGER mulu_audit_no_update");
            statement.execute("DROP TRIGGER mulu_scope_no_lowering");
            statement.execute("DELETE FROM mulu_code WHERE sequence = 3");
            statement.execute("UPDATE mulu_code SET fingerprint = 'x' WHERE sequence = 5");
            statement.execute("INSERT INTO mulu_code VALUES ('303007/000001', 'national', '303007', 1, 'ASSIGNED',"
                    + " 'smuggled', 'x', '')");
            statement.execute("UPDATE mulu_audit SET actor = 'somebody' WHERE position = 9");
            statement.execute("UPDATE mulu_scope SET highest = 40 WHERE scope = '303006'");
        }
        assertThat(refusal()).isEqualTo(LedgerException.Reason.CORRUPT);
        try (AssignmentLedger ledger = open(LedgerOptions.defaults().withoutVerification())) {
            assertThat(ledger.check())
                    .containsExactly(
                            new LedgerFinding("trail-changed", "", "", "9"),
                            new LedgerFinding("mark-too-low", "303006", "", "50"),
                            new LedgerFinding("mark-too-low", "303007", "", "1"),
                            new LedgerFinding("entry-differs", "303006", "303006/000005", ""),
                            new LedgerFinding("entry-untold", "303007", "303007/000001", ""),
                            new LedgerFinding("entry-missing", "303006", "303006/000003", ""));
        }
    }

    @Test
    void aShortenedTrailIsNoticed() throws SQLException {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + file);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER mulu_audit_no_delete");
            statement.execute("DELETE FROM mulu_audit WHERE position IN (7, 50)");
        }
        try (AssignmentLedger ledger =
                open(LedgerOptions.defaults().withoutVerification().acceptRestored())) {
            assertThat(ledger.check())
                    .extracting(LedgerFinding::kind, LedgerFinding::detail)
                    .contains(tuple("trail-gap", "8"), tuple("trail-end", "the trail ends at 49, it should at 50"));
        }
    }

    @Test
    void namesTheActorInTheTrail() {
        try (AssignmentLedger ledger = open(LedgerOptions.defaults().actor("张三"))) {
            assign(ledger, 51, 51);
            assertThat(ledger.audit().get(50).actor()).isEqualTo("张三");
        }
    }

    @Test
    void expiredBlocksAreClosedWhenTheLedgerIsOpened() {
        CodeBlock block;
        try (AssignmentLedger ledger = open()) {
            block = ledger.reserveBlock(new BlockRequest(
                    LedgerContract.NATIONAL, LedgerContract.SCOPE, 10, "node 1", LedgerContract.LATER));
        }
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + file);
        Clock later = Clock.fixed(LedgerContract.LATER.plusMillis(1), ZoneOffset.UTC);
        try (AssignmentLedger ledger = JdbcLedger.open(dataSource, "catalogue", later)) {
            assertThat(ledger.openBlocks()).isEmpty();
            assertThat(ledger.audit().get(51).action()).isEqualTo(LedgerAction.CLOSE_BLOCK);
            assertThat(ledger.audit().get(51).detail()).contains(block.first() + "-" + block.last(), "expired");
        }
    }

    @Test
    void aLedgerInMemoryNeedsNoMark() {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite::memory:");
        try (AssignmentLedger ledger = JdbcLedger.open(dataSource, "catalogue", LedgerContract.CLOCK)) {
            assign(ledger, 1, 3);
            assertThat(ledger.check()).isEmpty();
        }
    }
}

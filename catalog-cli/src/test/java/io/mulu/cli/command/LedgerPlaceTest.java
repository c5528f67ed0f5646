package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.cli.exit.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger that cannot be used ends with one sentence in the language asked for, exit code 3, and nothing half done. */
class LedgerPlaceTest {

    @TempDir
    private Path folder;

    private Path in;

    @BeforeEach
    void anEntryWithoutACode() throws IOException {
        in = entries(1);
    }

    private Path entries(int count) throws IOException {
        StringBuilder resources = new StringBuilder();
        for (int i = 0; i < count; i++) {
            resources
                    .append(i == 0 ? "" : ",")
                    .append("{\"name\":\"甲")
                    .append(i)
                    .append("\",\"classification\":{\"code\":\"303006\"}}");
        }
        return Files.writeString(
                folder.resolve("in" + count + ".json"),
                "{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":[" + resources + "]}");
    }

    private Run assign(Path from, String ledger, String... more) {
        Path out = folder.resolve("out.json");
        Stream<String> all = Stream.concat(
                Stream.of("assign", from.toString(), out.toString(), "--fail-on", "never", "--ledger", ledger),
                Stream.of(more));
        return Run.mulu(all.toArray(String[]::new));
    }

    private void assertRefused(String ledger, String zhWord, String enWord) throws IOException {
        List<String> before = listing();
        for (String[] language : new String[][] {{"zh", zhWord}, {"en", enWord}}) {
            Run run = assign(in, ledger, "--lang", language[0]);

            assertOneSentence(run, language[1]);
            assertThat(folder.resolve("out.json")).doesNotExist();
        }
        assertThat(listing()).as("nothing is left behind").isEqualTo(before);
    }

    private static void assertOneSentence(Run run, String word) {
        assertThat(run.err()).startsWith("mulu: ").contains(word).doesNotContain("Exception", "SQLITE", "secret");
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    }

    private List<String> listing() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:h2:mem:x                                          | H2 中             | acknowledges commits before
            jdbc:mysql://root:secret@host/db                       | “jdbc:mysql”      | "jdbc:mysql"
            postgresql://root:secret@host/db                       | “postgresql”      | "postgresql"
            jdbc:sqlite::memory:                                   | 内存数据库         | in memory
            jdbc:sqlite:                                           | 请用文件           | name a file
            jdbc:postgresql://root:secret@127.0.0.1:1/db           | 写得不对           | is wrong
            jdbc:postgresql://127.0.0.1:1/db?user=u&password=secret | 连不上             | cannot be reached
            """)
    void refusesAUrl(String url, String zhWord, String enWord) throws IOException {
        assertRefused(url, zhWord, enWord);
    }

    @Test
    void refusesAPlaceThatIsNone() throws IOException {
        assertRefused(folder.resolve("no/such/ledger.db").toString(), "没有文件夹", "there is no folder");
        assertRefused(folder.toString(), "是文件夹", "is a folder");
        assertRefused("a\u0000b", "不能用作账本文件的路径", "cannot be the path");
    }

    @Test
    void refusesAPlaceWhereNoFileCanBeMade() throws IOException {
        Path place = Path.of("/proc");
        Assumptions.assumeTrue(Files.isDirectory(place), "SKIPPED: no /proc here");

        assertRefused(place.resolve("ledger.db").toString(), "ledger.db”", "ledger.db\"");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        boolean made = closed.toFile().setWritable(false);
        if (!made || Files.isWritable(closed)) {
            System.out.println("SKIPPED: this user may write everywhere");
        }
        Assumptions.assumeTrue(made && !Files.isWritable(closed), "this user may write everywhere");

        assertRefused(closed.resolve("ledger.db").toString(), "不可写", "cannot be written");
    }

    @ParameterizedTest
    @CsvSource({"x", "this is a letter and no database at all"})
    void refusesAFileThatIsNoDatabaseAndLeavesItAlone(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), content);

        assertRefused(file.toString(), "不是账本", "is no ledger");
        assertThat(file).hasContent(content);
    }

    @Test
    void refusesTheLedgerOfAnotherCatalogue() throws IOException {
        String ledger = folder.resolve("ledger.db").toString();
        assertThat(assign(in, ledger, "--catalogue", "另一个").exitCode()).isEqualTo(ExitCode.CLEAN);
        Files.delete(folder.resolve("out.json"));

        assertRefused(ledger, "属于目录“另一个”", "belongs to the catalogue");
    }

    @Test
    void refusesALedgerOfANewerVersionAndLeavesItAlone() throws IOException, SQLException {
        Path ledger = folder.resolve("ledger.db");
        assign(in, ledger.toString());
        Files.delete(folder.resolve("out.json"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE mulu_ledger SET schema_version = 99");
        }

        assertRefused(ledger.toString(), "更新版本", "newer version");
    }

    @Test
    void refusesALedgerWhoseMarkIsGone() throws IOException {
        Path ledger = folder.resolve("ledger.db");
        assign(in, ledger.toString());
        Files.delete(folder.resolve("out.json"));
        Files.delete(folder.resolve("ledger.db-mark"));

        assertRefused(ledger.toString(), "标记", "mark");
    }

    @Test
    void aFullDiskWhileTheLedgerIsMadeIsSaid() throws IOException {
        Path ledger = folder.resolve("small.db");

        Run zh = assign(in, "jdbc:sqlite:" + ledger + "?max_page_count=4", "--lang", "zh");
        Run en = assign(in, "jdbc:sqlite:" + ledger + "?max_page_count=4", "--lang", "en");
        Run later = assign(in, ledger.toString());

        assertOneSentence(zh, "磁盘已满");
        assertOneSentence(en, "is full");
        assertThat(later.exitCode()).as("what is left can be used").isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void aFullDiskWhileCodesAreGivenOutIsSaidAndNoOutputIsLeft() throws IOException {
        Path ledger = folder.resolve("small.db");
        Path many = entries(2000);
        assertThat(assign(in, ledger.toString()).exitCode()).isEqualTo(ExitCode.CLEAN);
        Files.delete(folder.resolve("out.json"));

        Run full = assign(many, "jdbc:sqlite:" + ledger + "?max_page_count=60", "--lang", "zh");
        boolean left = Files.exists(folder.resolve("out.json"));
        Run check = Run.mulu("ledger", "check", "--ledger", ledger.toString());
        Run again = assign(many, ledger.toString());

        assertOneSentence(full, "磁盘已满");
        assertThat(left).isFalse();
        assertThat(check.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(again.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(folder.resolve("out.json"))).contains("303006/002000");
    }

    @Test
    void refusesATruncatedLedger() throws IOException {
        Path ledger = folder.resolve("ledger.db");
        assign(in, ledger.toString());
        Files.delete(folder.resolve("out.json"));
        byte[] whole = Files.readAllBytes(ledger);
        Files.write(ledger, Arrays.copyOf(whole, whole.length / 2));

        assertRefused(ledger.toString(), "已损坏", "is damaged");
        assertOneSentence(Run.mulu("ledger", "check", "--ledger", ledger.toString(), "--lang", "zh"), "已损坏");
    }

    @Test
    void refusesALedgerThatWasEmptied() throws IOException {
        Path ledger = folder.resolve("ledger.db");
        assign(in, ledger.toString());
        Files.delete(folder.resolve("out.json"));
        Files.write(ledger, new byte[0]);

        Run run = assign(in, ledger.toString(), "--lang", "zh");

        assertOneSentence(run, "比它的标记旧");
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"show", "check", "export", "retire 303006/000001"})
    void nothingIsMadeWhereALedgerShouldBe(String command) throws IOException {
        List<String> before = listing();

        Run run = Run.mulu(("ledger " + command + " --lang zh --ledger " + folder.resolve("none.db")).split(" "));

        assertOneSentence(run, "还没有账本");
        assertThat(listing()).isEqualTo(before);
    }

    @Test
    void compileSaysTheSame() throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.mulu("compile", in.toString(), "-d", out.toString(), "--ledger", "jdbc:h2:mem:x", "--lang", "zh");

        assertOneSentence(run, "H2 中");
        assertThat(out).doesNotExist();
    }
}

package io.mulu.tables.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where it is installed. */
public final class Office {

    private static final Path PROGRAM = Path.of("/usr/bin/libreoffice");

    private Office() {}

    /** A workbook as LibreOffice understands it, in its flat form; the test is skipped, and says so, without it. */
    public static String flat(Path workbook, Path folder) throws IOException, InterruptedException {
        boolean present = Files.isExecutable(PROGRAM);
        if (!present) {
            System.err.println("SKIPPED: no LibreOffice at " + PROGRAM);
        }
        assumeTrue(present, "no LibreOffice");
        Process process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "fods",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice does not come to an end");
        }
        String name = String.valueOf(workbook.getFileName());
        return Files.readString(folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".fods"));
    }
}

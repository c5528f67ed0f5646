package io.mulu.codes.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.codes.SharedMaterial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditCodeVectorsTest {

    @Test
    void judgesEveryGatheredCodeRight() throws IOException {
        Path vectors = SharedMaterial.require("samples/uscc-vectors.csv");
        List<String> wrong = new ArrayList<>();
        int judged = 0;
        for (String line : Files.readAllLines(vectors)) {
            String[] parts = line.split(",", 3);
            if (!parts[1].equals("valid")) {
                judged++;
                boolean valid = UnifiedSocialCreditCode.read(parts[0]).isValid();
                if (valid != Boolean.parseBoolean(parts[1])) {
                    wrong.add(line);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(judged).isPositive();
        System.out.println("credit codes judged: " + judged);
    }
}

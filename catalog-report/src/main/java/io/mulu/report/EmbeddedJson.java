package io.mulu.report;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Copies one JSON object into a script element: without the blanks between its parts, and with every {@code <} written
 * as {@code \}{@code u003c}, so that no text in it can end the element. What is not one whole object is refused, as far
 * as its brackets, texts and letters show it; the page itself reads the values.
 */
final class EmbeddedJson {

    static final LocalizedText CATALOG = new LocalizedText("目录数据", "the catalogue");
    static final LocalizedText FINDINGS = new LocalizedText("检查结果", "the findings");
    static final LocalizedText LABELS = new LocalizedText("标签", "the labels");
    static final LocalizedText WORDS = new LocalizedText("界面用语", "the words of the page");

    private static final byte[] LESS_THAN = "\\u003c".getBytes(StandardCharsets.US_ASCII);
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};
    private static final int FIRST_LETTER = 0x20;

    private final LocalizedText name;
    private final OutputStream out;
    private long position;
    private int depth;
    private boolean begun;
    private boolean inText;
    private boolean escaped;

    private EmbeddedJson(LocalizedText name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    static void copy(InputStream in, LocalizedText name, OutputStream out) throws IOException {
        EmbeddedJson copy = new EmbeddedJson(name, out);
        byte[] block = new byte[1 << 16];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            for (int i = 0; i < read; i++) {
                copy.accept(block[i] & 0xFF);
            }
        }
        copy.finish();
    }

    private void accept(int b) throws IOException {
        position++;
        if (inText) {
            letter(b);
        } else if (!isBlank(b) && !isMark(b)) {
            structure(b);
        }
    }

    private void letter(int b) throws IOException {
        if (b < FIRST_LETTER || escaped && b == '<') {
            throw broken();
        }
        inText = escaped || b != '"';
        escaped = !escaped && b == '\\';
        if (b == '<') {
            out.write(LESS_THAN);
        } else {
            out.write(b);
        }
    }

    private void structure(int b) throws IOException {
        boolean opens = b == '{' || b == '[';
        boolean outside = depth == 0 && (begun || b != '{');
        if (outside || !opens && !isInside(b)) {
            throw broken();
        }
        begun = true;
        inText = b == '"';
        depth += opens ? 1 : b == '}' || b == ']' ? -1 : 0;
        out.write(b);
    }

    private static boolean isInside(int b) {
        return "}]\",:+-.".indexOf(b) >= 0 || b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b == 'E';
    }

    private static boolean isBlank(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private boolean isMark(int b) {
        return position <= BYTE_ORDER_MARK.length && b == BYTE_ORDER_MARK[(int) position - 1];
    }

    private void finish() throws IOException {
        if (!begun || depth != 0) {
            throw broken();
        }
    }

    private UnreadableInputException broken() {
        return new UnreadableInputException(new LocalizedText(
                name.zh() + "不是一个完整的 JSON 对象（第 " + position + " 字节处），不能写成报告。请重新生成该文件。",
                name.en() + " (byte " + position
                        + ") is not one whole JSON object and cannot be made a report; write the file again."));
    }
}

package io.mulu.examples.data;

/**
 * A column of the form.
 *
 * @param member the path of the member that it holds; empty for a level of the classification below 目, which the
 *     examples leave blank
 * @param group what stands over it in the second row; empty when the heading itself takes both rows
 * @param heading its heading, without the flag
 * @param flag 必填项 or 选填项; empty for none
 * @param width in characters
 */
record FormColumn(String member, String group, String heading, String flag, int width) {

    static final String REQUIRED = "必填项";
    static final String OPTIONAL = "选填项";

    static FormColumn required(String member, String group, String heading, int width) {
        return new FormColumn(member, group, heading, REQUIRED, width);
    }

    static FormColumn optional(String member, String group, String heading, int width) {
        return new FormColumn(member, group, heading, OPTIONAL, width);
    }

    /** The heading as the form prints it, with the flag in a second line. */
    String label() {
        return flag.isEmpty() ? heading : heading + "\n（" + flag + "）";
    }

    boolean required() {
        return flag.equals(REQUIRED);
    }

    FormColumn renamed(String other) {
        return new FormColumn(member, group, other, flag, width);
    }
}

package io.mulu.agreement;

/** How far a verdict goes. */
enum Level {
    /** Nothing is said. */
    ACCEPTS("–"),
    /** A note or warning; the value may stay. */
    REMARKS("△"),
    /** An error or violation. */
    REFUSES("✗");

    private final String sign;

    Level(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}

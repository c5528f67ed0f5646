package io.mulu.cli.code;

/** One kind of code: judges any text as a code of that kind. */
interface CodeFamily {

    CodeReading read(String text);

    boolean accepts(String text);
}

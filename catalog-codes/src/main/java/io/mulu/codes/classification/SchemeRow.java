package io.mulu.codes.classification;

/** A node with the line it was read from; line 0 when it was not read. */
record SchemeRow(int line, SchemeNode node) {}

package io.mulu.cli.coverage;

import java.util.Set;

/**
 * A test that is run.
 *
 * @param source the path of its file from the project's folder, with slashes
 * @param type the simple name of its class
 * @param name the name of the method
 * @param provisions the provisions that it or its class is tagged with
 * @param words the words of the kind of rule identifiers that its texts hold
 */
record TestMethod(String source, String type, String name, Set<String> provisions, Set<String> words) {}

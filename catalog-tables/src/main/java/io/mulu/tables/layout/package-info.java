/**
 * Layouts: what the columns of a kind of table are called and which members they carry. They are data; a new kind of table needs a file, not a line of Java.
 */
@NullMarked
package io.mulu.tables.layout;

import org.jspecify.annotations.NullMarked;

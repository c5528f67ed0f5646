/**
 * Sources and sinks of catalogues, one resource at a time, each with the places where its parts were written.
 */
@NullMarked
package io.mulu.catalog.stream;

import org.jspecify.annotations.NullMarked;

/** Tests of the page: as text, as data, and in a browser where there is one. */
@NullMarked
package io.mulu.report;

import org.jspecify.annotations.NullMarked;

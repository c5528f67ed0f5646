/**
 * A catalogue and its findings as one self-contained page in two languages, for people to look at. What is shown comes
 * from the two files that are embedded and from the metadata registry; template, styles, scripts and words lie beside
 * these classes. No checking, no counting and no chart drawing here: the page does that in the reader's browser.
 */
@NullMarked
package io.mulu.report;

import org.jspecify.annotations.NullMarked;

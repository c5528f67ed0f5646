/**
 * Recognises codes, takes them apart and puts what is wrong with them into words.
 */
@NullMarked
package io.mulu.cli.code;

import org.jspecify.annotations.NullMarked;

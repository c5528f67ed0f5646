/**
 * What the command says, in Chinese and English.
 */
@NullMarked
package io.mulu.cli.words;

import org.jspecify.annotations.NullMarked;

/**
 * Opens the files that a user names, by their content.
 */
@NullMarked
package io.mulu.cli.input;

import org.jspecify.annotations.NullMarked;

/**
 * The exit codes and the failures that lead to them. A leaf package.
 */
@NullMarked
package io.mulu.cli.exit;

import org.jspecify.annotations.NullMarked;

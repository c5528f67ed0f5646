/**
 * What is wrong with a file of a classification scheme, for people and programs.
 */
@NullMarked
package io.mulu.cli.scheme;

import org.jspecify.annotations.NullMarked;

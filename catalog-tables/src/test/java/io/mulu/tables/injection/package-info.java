/**
 * A large catalogue without any fault, and one defect of each forbidden kind put into it at known places.
 */
@NullMarked
package io.mulu.tables.injection;

import org.jspecify.annotations.NullMarked;

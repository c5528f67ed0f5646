/**
 * The classification of information resources by attribute (信息资源属性分类): its codes, the tree that names them, and
 * looking up what people wrote for a node.
 *
 * <p>Trees are data with an edition. Departments hang their own detailed categories under a shipped tree.
 */
@NullMarked
package io.mulu.codes.classification;

import org.jspecify.annotations.NullMarked;

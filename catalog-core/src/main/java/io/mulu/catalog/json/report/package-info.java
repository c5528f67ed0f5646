/**
 * Findings as files: {@code findings.json} for programs, and SARIF 2.1.0 for build pipelines and editors. What is found
 * and how it is worded is decided elsewhere.
 */
@NullMarked
package io.mulu.catalog.json.report;

import org.jspecify.annotations.NullMarked;

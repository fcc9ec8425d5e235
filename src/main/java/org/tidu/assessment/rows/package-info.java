/**
 * The test rows beside a table, run and answered in words: {@code java -jar tidu.jar rules rows decisions}. No port, no engine, no
 * database.
 */
@org.springframework.modulith.NamedInterface("rows")
package org.tidu.assessment.rows;

/** The test rows beside a table, run and answered in words. */
@org.springframework.modulith.NamedInterface("rows")
package org.tidu.assessment.rows;

/** The case as one row: stage, outcome, offices. */
@org.springframework.modulith.NamedInterface("row")
package org.tidu.casefile.row;

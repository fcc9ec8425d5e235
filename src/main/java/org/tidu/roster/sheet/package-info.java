/** Reads sheets of a file that people upload, XLSX or CSV, in bounded memory whatever the file contains. */
@org.springframework.modulith.NamedInterface("sheet")
package org.tidu.roster.sheet;

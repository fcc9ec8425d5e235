/** A table as a spreadsheet: written for people, and read back as changes of single cells. */
package org.tidu.workbench.editor.sheet;

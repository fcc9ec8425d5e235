/** Reads decision files as tables for people, and changes one cell, one text or one row of them; every byte around it stays. */
package org.tidu.workbench.editor.table;

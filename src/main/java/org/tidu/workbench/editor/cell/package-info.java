/** What a cell holds, as people write it and as FEEL. What people type never becomes anything but a constant. */
package org.tidu.workbench.editor.cell;

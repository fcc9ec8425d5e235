/** A decision file as text with the places of its elements, so that one cell can be changed and every other byte stays. */
package org.tidu.workbench.editor.source;

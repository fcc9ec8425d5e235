/** Rule sets as policy owners see and change them: pages for reading, and drafts in which one cell is changed at a time (ADR 0103). */
@org.springframework.modulith.NamedInterface("editor")
package org.tidu.workbench.editor;

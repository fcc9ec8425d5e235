/** A decision file as a policy owner sees it: tables with Chinese heads, values with their units, choices and clauses. */
@org.springframework.modulith.NamedInterface("editor.view")
package org.tidu.workbench.editor.view;

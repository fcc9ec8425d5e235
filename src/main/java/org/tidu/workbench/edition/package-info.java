/** Editions made of the running program's processes and forms and of the versions of rule sets in force (ADR 0092). */
package org.tidu.workbench.edition;

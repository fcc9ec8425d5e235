/**
 * A change of a rule set on its way: what was found of it, what its author confirmed, the second person, its day, taking back and the
 * emergency stop. Process {@code rule-change} (ADR 0094).
 */
package org.tidu.workbench.change;

/** The rule sets of an edition, found by the layout of its files (ADR 0017). */
@org.springframework.modulith.NamedInterface("ruleset")
package org.tidu.assessment.ruleset;

/** What is known of the value of an expression before there is one. */
@org.springframework.modulith.NamedInterface("check.type")
package org.tidu.decision.check.type;

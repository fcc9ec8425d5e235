/** Finds what is wrong with a decision file before it is deployed. */
@org.springframework.modulith.NamedInterface("check")
package org.tidu.decision.check;

/** How large and how costly a decision file may be: looked at before anything reads or evaluates it. */
@org.springframework.modulith.NamedInterface("check.bounds")
package org.tidu.decision.check.bounds;

/** A decision file beside its version before: what was changed, said by what it means, not by where the bytes differ. */
@org.springframework.modulith.NamedInterface("check.before")
package org.tidu.decision.check.before;

/** What people see of a case, and who may see it. */
@org.springframework.modulith.NamedInterface("sight")
package org.tidu.casefile.sight;

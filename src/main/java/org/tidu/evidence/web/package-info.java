/** Evidence of a case, as its enterprise writes it and as everybody reads it who may see the case. */
@org.springframework.modulith.NamedInterface("web")
package org.tidu.evidence.web;

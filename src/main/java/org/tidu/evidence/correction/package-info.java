/** What an officer may return of the evidence of a case, and what of it may change then. */
@org.springframework.modulith.NamedInterface("correction")
package org.tidu.evidence.correction;

/** Tables of the procedure that surround a verdict: names, numbers, words, what may be corrected. */
@org.springframework.modulith.NamedInterface("procedure")
package org.tidu.assessment.procedure;

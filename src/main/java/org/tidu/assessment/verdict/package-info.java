/** The verdict: conditions with reasons, and the receipt that keeps it. */
@org.springframework.modulith.NamedInterface("verdict")
package org.tidu.assessment.verdict;

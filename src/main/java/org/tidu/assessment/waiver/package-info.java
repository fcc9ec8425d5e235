/** 特殊情况认可: which unmet conditions may be accepted all the same, and those that two persons have accepted. */
@org.springframework.modulith.NamedInterface("waiver")
package org.tidu.assessment.waiver;

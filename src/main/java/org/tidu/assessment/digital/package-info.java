/** The self-assessment of digitalisation: questionnaire, bands and score. */
@org.springframework.modulith.NamedInterface("digital")
package org.tidu.assessment.digital;

/** The self-assessment of digitalisation: questionnaire, bands and score. */
package org.tidu.assessment.digital;

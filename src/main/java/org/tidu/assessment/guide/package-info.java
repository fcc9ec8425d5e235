/** What a visitor may look up: rule sets with their numbers, scenarios with their texts. */
package org.tidu.assessment.guide;

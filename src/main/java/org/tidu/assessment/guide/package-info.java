/** What a visitor may look up: rule sets with their numbers, scenarios with their texts. */
@org.springframework.modulith.NamedInterface("guide")
package org.tidu.assessment.guide;

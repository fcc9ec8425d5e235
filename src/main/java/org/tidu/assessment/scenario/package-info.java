/** The catalogue of the 40 scenarios, and the tiers. */
@org.springframework.modulith.NamedInterface("scenario")
package org.tidu.assessment.scenario;

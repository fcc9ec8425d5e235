/** The facts of an enterprise, as they are read and as tables see them. */
@org.springframework.modulith.NamedInterface("facts")
package org.tidu.assessment.facts;

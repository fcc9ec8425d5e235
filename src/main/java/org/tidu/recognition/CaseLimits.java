package org.tidu.recognition;

import org.tidu.assessment.Limits;

/** The limits of the procedure that hold for a case, by the edition of its round. */
@FunctionalInterface
interface CaseLimits {

    Limits of(String declarationNumber);
}

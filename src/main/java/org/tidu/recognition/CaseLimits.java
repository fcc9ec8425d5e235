package org.tidu.recognition;

import org.tidu.assessment.Limits;
import org.tidu.term.DeclarationNumber;

/** The limits of the procedure that hold for a case, by the edition of its round. */
@FunctionalInterface
interface CaseLimits {

    Limits of(DeclarationNumber declarationNumber);
}

package org.tidu.casefile;

import java.util.List;
import org.tidu.casefile.row.CaseRow;

/** What a case's page asks of the module that knows which honours hold. */
public interface HonourClaims {

    /** Those the enterprise claims or that were verified without it, the latest first. */
    List<HonourClaim> of(CaseRow row);
}

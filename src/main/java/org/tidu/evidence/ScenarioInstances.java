package org.tidu.evidence;

import java.util.List;
import org.tidu.casefile.row.CaseRow;

/** What an application calls its scenario instances while it is written; the module that keeps drafts knows. */
public interface ScenarioInstances {

    /** In the order of the application, those without a name left out; empty while none is described. */
    List<String> written(CaseRow row);
}

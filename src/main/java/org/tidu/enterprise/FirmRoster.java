package org.tidu.enterprise;

import org.tidu.term.CreditCode;

/** What the imported lists know: a name there under this credit code confirms a sign-up. */
@FunctionalInterface
public interface FirmRoster {

    /** Does a list have the code under this name? Width and blanks do not count. */
    boolean names(CreditCode uscc, String name);
}

package org.tidu.enterprise;

/** What the imported lists know: a name there under this credit code confirms a sign-up. */
@FunctionalInterface
public interface FirmRoster {

    /** Does a list have the code under this name? Width and blanks do not count. */
    boolean names(String uscc, String name);
}

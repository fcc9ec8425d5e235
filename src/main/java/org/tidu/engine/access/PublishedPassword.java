package org.tidu.engine.access;

/** What the staff's password rules ask of the module that knows which passwords have been published. */
public interface PublishedPassword {

    /** Is this a published password in a place where it must not be used? */
    boolean forbids(String password);
}

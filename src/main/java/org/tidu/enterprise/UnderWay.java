package org.tidu.enterprise;

/** Whether an enterprise has a declaration that is not decided yet. */
@FunctionalInterface
public interface UnderWay {

    boolean any(String uscc);
}

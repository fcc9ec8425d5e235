package org.tidu.round;

/** Which templates a paper can be laid out on. Whoever makes papers knows. */
public interface PaperTemplates {

    /** @param name without ending, {@code application} */
    boolean has(String name);
}

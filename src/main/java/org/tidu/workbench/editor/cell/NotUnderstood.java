package org.tidu.workbench.editor.cell;

/** What was typed is no such value; the message says why and what to type instead, without naming the place. */
public class NotUnderstood extends RuntimeException {

    public NotUnderstood(String message) {
        super(message);
    }
}

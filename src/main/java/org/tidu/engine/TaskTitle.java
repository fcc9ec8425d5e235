package org.tidu.engine;

/** The title of a task: what the model calls it, and what it is about. */
public final class TaskTitle {

    public static final String SEPARATOR = " · ";

    private TaskTitle() {}

    /** What the model calls the task, without its subject; null of a task without a title. */
    public static String withoutSubject(String title) {
        int end = title == null ? -1 : title.indexOf(SEPARATOR);
        return end < 0 ? title : title.substring(0, end);
    }
}

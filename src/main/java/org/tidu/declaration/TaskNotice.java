package org.tidu.declaration;

/** What an enterprise is told of a task; the text goes on from the name of the case. */
record TaskNotice(String title, String text) {}

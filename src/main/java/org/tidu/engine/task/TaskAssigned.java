package org.tidu.engine.task;

/** A task has got another holder, or none any more; published within the transaction that changes it. */
public record TaskAssigned(String taskId) {}

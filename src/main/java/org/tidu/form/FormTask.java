package org.tidu.form;

/**
 * The open task a form is sent for.
 *
 * @param name       what the model calls it, without its subject
 * @param instanceId of the process instance it belongs to
 * @param assignee   who holds it, or null
 */
public record FormTask(String id, String name, String instanceId, String assignee) {}

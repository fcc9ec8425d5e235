package org.tidu.engine.process;

/** One of the models of a deployment. */
record Deployed(String deploymentId, String key) {}

package org.tidu.policy;

/** Something wrong inside one FEEL text; the message goes on after the name of the place. */
record Problem(FindingKind kind, String message) {}

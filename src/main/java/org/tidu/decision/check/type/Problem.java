package org.tidu.decision.check.type;

import org.tidu.decision.check.file.FindingKind;

/** Something wrong inside one FEEL text; the message goes on after the name of the place. */
public record Problem(FindingKind kind, String message) {}

package org.tidu.demo;

/** Everything people do in the story. */
@Demo
record Acts(CaseActs enterprise, OfficerActs officers, RoundActs round) {}

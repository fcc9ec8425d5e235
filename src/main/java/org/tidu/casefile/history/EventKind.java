package org.tidu.casefile.history;

/** What a line of a case's history is to the program; its words are for people. */
public enum EventKind { NOTED, STAGE_ENTERED, CASE_CLOSED }

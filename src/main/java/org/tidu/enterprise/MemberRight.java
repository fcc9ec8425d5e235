package org.tidu.enterprise;

/** What a colleague may do with what the enterprise writes: fill it in, or hand it in too. */
public enum MemberRight { FILL, SUBMIT }

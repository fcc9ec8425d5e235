package org.tidu.declaration;

/** What a start gives back; the same again when the same start is sent again. */
record Started(String number, Receipt receipt) {}

package org.tidu.declaration.start;

import org.tidu.casefile.document.Receipt;

/** What a start gives back; the same again when the same start is sent again. */
public record Started(String number, Receipt receipt) {}

package org.tidu.declaration.start;

import org.tidu.casefile.document.Receipt;
import org.tidu.term.DeclarationNumber;

/** What a start gives back; the same again when the same start is sent again. */
public record Started(DeclarationNumber number, Receipt receipt) {}

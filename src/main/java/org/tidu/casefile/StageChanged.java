package org.tidu.casefile;

import org.tidu.casefile.row.Stage;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** A case moved from one stage to another; published within the transaction that moves it. */
public record StageChanged(DeclarationNumber number, RoundId roundId, String countyCode, Stage from, Stage to) {}

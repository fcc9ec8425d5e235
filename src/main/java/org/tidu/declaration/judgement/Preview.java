package org.tidu.declaration.judgement;

import org.tidu.assessment.verdict.Verdict;

/** An application that is still being written, as it would be judged now, and what would follow. */
public record Preview(Verdict verdict, Outlook ifSent) {}

package org.tidu.enterprise;

import org.tidu.term.CreditCode;

/** What others are told about sign-ups and their confirmation; sent within the transaction that makes it true. */
public sealed interface SignUpNews {

    CreditCode uscc();

    /** An officer of the county has to look at it. */
    record Unconfirmed(CreditCode uscc, String name, String countyCode) implements SignUpNews {}

    /** @param reason of a refusal; null of a confirmation */
    record Decided(CreditCode uscc, String name, boolean confirmed, String reason) implements SignUpNews {}
}

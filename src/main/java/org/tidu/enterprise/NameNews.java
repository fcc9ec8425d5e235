package org.tidu.enterprise;

import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.term.CreditCode;

/** What others are told about changes of names and counties; sent within the transaction that makes it true. */
public sealed interface NameNews {

    CreditCode uscc();

    /** An officer of the county has to answer. */
    record Asked(CreditCode uscc, String name, String countyCode) implements NameNews {}

    /**
     * @param by      the officer's user id
     * @param staying what is under way in another county than the enterprise is in from now on, and stays there
     */
    record Answered(CreditCode uscc, String formerName, String name, String formerCounty, String countyCode, boolean confirmed,
            @Nullable String answer, String by, List<UnderWay.OpenCase> staying) implements NameNews {}
}

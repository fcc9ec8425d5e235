package org.tidu.enterprise;

import java.util.List;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/** The declarations of an enterprise that are not decided yet. Each stays with the county in which it was begun. */
@FunctionalInterface
public interface UnderWay {

    /** By number. */
    List<OpenCase> of(CreditCode uscc);

    default boolean any(CreditCode uscc) {
        return !of(uscc).isEmpty();
    }

    record OpenCase(DeclarationNumber number, String factoryName, String countyCode, String countyName) {

        /** ZZ2025A-430211-0001（一号工厂） */
        public String words() {
            return number + "（" + factoryName + "）";
        }
    }
}
